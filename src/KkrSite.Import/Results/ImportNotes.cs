using System.Collections.Immutable;
using KkrSite.Danish;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Results;

/// <summary>Collects, over the steps of one import, what was dropped, what is doubtful, and which lines were merged.</summary>
internal sealed class ImportNotes
{
    private readonly List<DroppedText> dropped = [];
    private readonly List<Doubt> doubts = [];
    private readonly HashSet<int> mergedLines = [];

    public ImmutableArray<DroppedText> Dropped => [.. dropped.OrderBy(text => text.Line)];

    public ImmutableArray<Doubt> Doubts => [.. doubts.Distinct().OrderBy(doubt => doubt.Line)];

    public int MergedLineCount => mergedLines.Count;

    public void AddDropped(ContentLine line, string reason) => AddDropped(line.Text, reason, line.Number);

    public void AddDropped(string text, string reason, int line) =>
        dropped.Add(new DroppedText(text, reason, line, WordTokeniser.CountWords(text)));

    /// <summary>Drops a text that must not be repeated anywhere: only its number of words is reported.</summary>
    public void AddWithheld(int words, string reason, int line) =>
        dropped.Add(new DroppedText(DanishCounts.Format(words, CountedNouns.Word), reason, line, words));

    public void AddDoubt(string text, int line) => doubts.Add(new Doubt(text, line));

    /// <summary>The line's first word continues the last word of the line above; the two count as one word of the source.</summary>
    public void AddMergedLine(int line) => mergedLines.Add(line);

    public bool IsMergedLine(int line) => mergedLines.Contains(line);
}

/// <summary>Words of the source that are not in the meeting, with the reason; every such word is reported.</summary>
/// <param name="Text">As printed; of a closed item only its number of words.</param>
/// <param name="Reason">Danish.</param>
/// <param name="Line">From 1.</param>
/// <param name="WordCount">The number of words of the source that it accounts for.</param>
public sealed record DroppedText(string Text, string Reason, int Line, int WordCount);

/// <summary>A decision of the recogniser that an editor should check before publishing; Danish.</summary>
/// <param name="Line">From 1; 0 for the document as a whole.</param>
public sealed record Doubt(string Text, int Line);
