using System.Collections.Immutable;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Results;

/// <summary>Gathers, over the steps of one import, what was dropped and what is doubtful.</summary>
internal sealed class ImportNotes
{
    private readonly List<DroppedText> dropped = [];
    private readonly List<Doubt> doubts = [];

    public ImmutableArray<DroppedText> Dropped => [.. dropped.OrderBy(text => text.Line)];

    public ImmutableArray<Doubt> Doubts => [.. doubts.Distinct().OrderBy(doubt => doubt.Line)];

    public void Drop(ContentLine line, string reason) => Drop(line.Text, reason, line.Number);

    public void Drop(string text, string reason, int line) => dropped.Add(new DroppedText(text, reason, line, Words.Count(text)));

    /// <summary>Drops a text that must not be repeated anywhere: only how much it was is told.</summary>
    public void DropUnseen(int words, string reason, int line) =>
        dropped.Add(new DroppedText(words == 1 ? "1 ord" : $"{words} ord", reason, line, words));

    public void Doubt(string text, int line) => doubts.Add(new Doubt(text, line));
}
