using System.Text.RegularExpressions;
using KkrSite.Archive.Linking;

namespace KkrSite.Rendering.References;

/// <summary>A meeting that a text has named: on mødet den 6. september 2024 under punkt 3.2, the item is of that meeting.</summary>
/// <param name="End">Where its name ends in the text.</param>
/// <param name="Meeting">Null where the archive does not know it.</param>
internal readonly partial record struct SentenceMeeting(int End, MeetingEntry? Meeting)
{
    // Longer than any sentence: so far behind its name nobody speaks of the meeting.
    private const int Farthest = 1000;

    // Longer than any words that point back, and one more that they are parted from.
    private const int LongestPointer = 12;

    /// <summary>The meeting of an item that is named later in the text; null where it may be of either.</summary>
    public MeetingEntry? Of(string text, Match item, MeetingEntry? own)
    {
        var between = text.AsSpan(End, item.Index - End);
        if (between.Length > Farthest || SentenceEnd().IsMatch(between))
        {
            return own;
        }

        return own is null || Joined().IsMatch(between) ? Meeting : Meeting == own || PointsBack(between) ? own : null;
    }

    // Behind words of its own: se punkt 3.2 right behind the meeting's name is an item of that meeting.
    private static bool PointsBack(ReadOnlySpan<char> between)
    {
        var start = Math.Max(0, between.Length - LongestPointer);
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
