using System.Text.RegularExpressions;
using KkrSite.Archive.Linking;

namespace KkrSite.Rendering.References;

/// <summary>A meeting that a text has named: on mødet den 6. september 2024 under punkt 3.2, the item is of that meeting.</summary>
/// <param name="End">Where its name ends in the text.</param>
/// <param name="Meeting">Null where the archive does not know it.</param>
internal readonly partial record struct SentenceMeeting(int End, MeetingEntry? Meeting)
{
    /// <summary>The meeting of an item that is named later in the text; null where it may be of either.</summary>
    public MeetingEntry? Of(string text, Match item, MeetingEntry? own)
    {
        var between = text[End..item.Index];
        if (SentenceEnd().IsMatch(between))
        {
            return own;
        }

        return own is null || Joined().IsMatch(between) ? Meeting : Meeting == own || PointsBack().IsMatch(between) ? own : null;
    }

    [GeneratedRegex(@"[.!?][\s""”)]+\p{Lu}|[.!?][\s""”)]+\z(?<!\b(?:jf|pkt|nr|kl|bl\.a|f\.eks|ca)\.\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^[\s,:(–-]*(?:(?:under|som|ved|dagsordenens)\s+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    [GeneratedRegex(@"\p{L}.*\b(?:se|jf\.?)\s(?:også\s)?\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex PointsBack();
}
