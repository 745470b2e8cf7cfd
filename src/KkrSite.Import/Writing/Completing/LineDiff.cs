using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KkrSite.Import.Writing.Matching;

namespace KkrSite.Import.Writing.Completing;

/// <summary>Shows what differs between two texts, line by line, without what they have in common at both ends.</summary>
internal static partial class LineDiff
{
    public static ImmutableArray<string> Of(string own, string other) => Of(own.Split('\n'), other.Split('\n'), (a, b) => a == b);

    /// <summary>Sentence by sentence, by what they say: where one format has two paragraphs, another may have one.</summary>
    public static ImmutableArray<string> OfSentences(string own, string other) =>
        Of(SentenceEnds().Split(own), SentenceEnds().Split(other), Wording.IsSame);

    private static ImmutableArray<string> Of(string[] own, string[] other, Func<string, string, bool> isSame)
    {
        var (before, after) = (WithoutEmpty(own), WithoutEmpty(other));
        var start = 0;
        while (start < before.Length && start < after.Length && isSame(before[start], after[start]))
        {
            start++;
        }

        var end = 0;
        while (end < before.Length - start && end < after.Length - start && isSame(before[^(end + 1)], after[^(end + 1)]))
        {
            end++;
        }

        return [.. before[start..^end].Select(line => "- " + line), .. after[start..^end].Select(line => "+ " + line)];
    }

    private static string[] WithoutEmpty(string[] lines) => [.. lines.Where(line => line.Trim().Length > 0)];

    [GeneratedRegex(@"\n|(?<=\p{Ll}{2}[.!?:]) +(?=\p{Lu})")]
    private static partial Regex SentenceEnds();
}
