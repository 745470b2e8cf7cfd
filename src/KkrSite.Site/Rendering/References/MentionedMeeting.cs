using System.Text.RegularExpressions;
using KkrSite.Archive.Linking;

namespace KkrSite.Site.Rendering.References;

/// <summary>
/// A meeting that a text has mentioned: in "mødet den 6. september 2024 under punkt 3.2", the item belongs to that meeting.
/// </summary>
/// <param name="End">The index after the mention, in UTF-16 code units.</param>
/// <param name="Meeting">Null where it is not in the archive.</param>
internal readonly partial record struct MentionedMeeting(int End, MeetingEntry? Meeting)
{
    // Longer than any sentence: a mention further away does not count.
    private const int MaxDistance = 1000;

    // Longer than the longest match of Pointer, with one character before it.
    private const int MaxPointerLength = 12;

    /// <summary>The meeting of an item that is mentioned later in the text; null where it could be either.</summary>
    public MeetingEntry? Resolve(string text, Match item, MeetingEntry? own)
    {
        var between = text.AsSpan(End, item.Index - End);
        if (between.Length > MaxDistance || SentenceEnd().IsMatch(between))
        {
            return own;
        }

        return own is null || Joined().IsMatch(between) ? Meeting
            : Meeting == own || RefersBack(between) ? own
            : null;
    }

    // Only with other words in between: "se punkt 3.2" directly after the meeting is an item of that meeting.
    private static bool RefersBack(ReadOnlySpan<char> between)
    {
        var start = Math.Max(0, between.Length - MaxPointerLength);
        foreach (var pointer in Pointer().EnumerateMatches(between[start..]))
        {
            return HasLetter(between[..(start + pointer.Index)]);
        }

        return false;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"[.!?][\s""”)]+\p{Lu}|[.!?][\s""”)]+\z(?<!\b(?:jf|pkt|nr|kl|bl\.a|f\.eks|ca)\.\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^[\s,:(–-]*(?:(?:under|som|ved|dagsordenens)\s+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    [GeneratedRegex(@"\b(?:se|jf\.?)\s(?:også\s)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pointer();
}
