using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DiffPlex;
using DiffPlex.Chunkers;
using KkrSite.Import.MarkdownFiles;

namespace KkrSite.Import.Merging;

/// <summary>Shows where two texts differ, line by line: everything from the first difference to the last.</summary>
internal static partial class LineDiff
{
    // The comparison is quadratic in the number of differences; nobody reads the diff of a text this long.
    private const int MaxComparedLines = 5000;

    public static ImmutableArray<string> Compare(string existing, string other) =>
        Compare(existing.Split('\n'), other.Split('\n'), line => line);

    /// <summary>Sentence by sentence, without regard to formatting: two paragraphs of one format may be one in another.</summary>
    public static ImmutableArray<string> CompareSentences(string existing, string other) =>
        Compare(SentenceEnds().Split(existing), SentenceEnds().Split(other), TextComparer.NormaliseWording);

    private static ImmutableArray<string> Compare(string[] existing, string[] other, Func<string, string> createKey)
    {
        var (before, after) = (RemoveEmptyLines(existing), RemoveEmptyLines(other));
        if (before.Length + after.Length > MaxComparedLines)
        {
            return [.. before.Select(FormatRemoved), .. after.Select(FormatAdded)];
        }

        var (beforeKeys, afterKeys) = (JoinKeys(before, createKey), JoinKeys(after, createKey));
        var chunker = new CustomFunctionChunker(SplitKeys);
        var blocks = Differ.Instance.CreateDiffs(beforeKeys, afterKeys, ignoreWhiteSpace: false, ignoreCase: false, chunker).DiffBlocks;
        if (blocks.Count == 0)
        {
            return [];
        }

        var (first, last) = (blocks[0], blocks[^1]);
        return
        [
            .. before[first.DeleteStartA..(last.DeleteStartA + last.DeleteCountA)].Select(FormatRemoved),
            .. after[first.InsertStartB..(last.InsertStartB + last.InsertCountB)].Select(FormatAdded),
        ];
    }

    // Every key ends with a line feed: DiffPlex does not call the chunker for an empty text, and a key may be empty ("***").
    private static string JoinKeys(string[] lines, Func<string, string> createKey) =>
        string.Concat(lines.Select(line => createKey(line) + "\n"));

    private static string[] SplitKeys(string text) => text.Split('\n')[..^1];

    private static string FormatRemoved(string line) => "- " + line;

    private static string FormatAdded(string line) => "+ " + line;

    private static string[] RemoveEmptyLines(string[] lines) => [.. lines.Where(line => line.Trim().Length > 0)];

    [GeneratedRegex(@"\n|(?<=\p{Ll}{2}[.!?:]) +(?=\p{Lu})")]
    private static partial Regex SentenceEnds();
}
