using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Tags;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>
/// Tells which lines start a paragraph: where the structure tree says so, else by the room above, a list marker, other
/// letters, an indent, or a line above that had room for the next word.
/// </summary>
internal sealed class StartParagraphs(PrintMeasures measures)
{
    public ImmutableArray<PrintedLine> Mark(ImmutableArray<PrintedLine> lines)
    {
        var marked = ImmutableArray.CreateBuilder<PrintedLine>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var starts = i == 0 || Starts(lines[i - 1], line, i > 1 ? lines[i - 2] : null, i + 1 < lines.Length ? lines[i + 1] : null);
            var gap = i > 0 && lines[i - 1].Page == line.Page && measures.HasGap(lines[i - 1], line);
            var isClose = !gap && i > 0 && lines[i - 1].Page == line.Page && line.Baseline > lines[i - 1].Baseline && !Differ(lines[i - 1], line);
            marked.Add(line with { Format = line.Format with { StartsParagraph = starts, HasGapAbove = gap && starts, StandsClose = isClose } });
        }

        return marked.MoveToImmutable();
    }

    private bool Starts(PrintedLine above, PrintedLine line, PrintedLine? before, PrintedLine? below)
    {
        if (line.Block is { } block)
        {
            if (block.Order == above.Block?.Order && !block.IsLoose)
            {
                return false;
            }

            if (block.Order != above.Block?.Order && line.Page == above.Page)
            {
                return true;
            }
        }

        if (PrintedMarker.Starts(line.Text) || Differ(above, line) || (line.Block is null && above.Block is { Cell: not null }))
        {
            return true;
        }

        var isBelow = line.Page == above.Page && line.Baseline > above.Baseline;
        if (isBelow && measures.HasGap(above, line))
        {
            return true;
        }

        return LeavesRoom(above, line) || IsIndented(above, line, before, below);
    }

    // Letters of another size, or a line that is bold as a whole among lines that are not.
    private static bool Differ(PrintedLine above, PrintedLine line) =>
        Math.Abs(above.Size - line.Size) > Math.Max(0.8, line.Size * 0.08) || above.IsBold != line.IsBold;

    // Lines are filled with as many words as they hold: the next word had its place on this one. Titles are often kept
    // narrower than the text, so that only a line that says where it ends counts there.
    private bool LeavesRoom(PrintedLine above, PrintedLine line)
    {
        if (above.Column.Right <= 0 || (line.IsBold && above.IsBold) || !measures.IsBody(line))
        {
            return EndsSentence(above.Text) && char.IsUpper(line.Text[0]);
        }

        var needed = FirstWord(line);
        var room = above.Column.Right - above.Box.Right - needed;
        var slack = measures.Body * (char.IsLower(line.Text[0]) && !EndsSentence(above.Text) ? 6 : 0.8);
        return room > slack;
    }

    // Nearly, with the blank before it: capitals are wider than small letters.
    private static double FirstWord(PrintedLine line)
    {
        var word = line.Text.AsSpan().IndexOfAny(' ', '\t');
        var length = word < 0 ? line.Text.Length : word;
        return (Weight(line.Text.AsSpan(0, length)) + 0.6) * line.Box.Width / Weight(line.Text);
    }

    private static double Weight(ReadOnlySpan<char> text)
    {
        var weight = 0.0;
        foreach (var c in text)
        {
            weight += char.IsUpper(c) ? 1.35 : c is 'i' or 'j' or 'l' or 't' or 'f' or '.' or ',' or ' ' ? 0.55 : c is 'm' or 'w' or 'æ' ? 1.5 : 1;
        }

        return Math.Max(weight, 0.5);
    }

    // The first line of a paragraph, moved in: the lines around it stand to its left.
    private bool IsIndented(PrintedLine above, PrintedLine line, PrintedLine? before, PrintedLine? below)
    {
        var indent = measures.Body * 0.7;
        bool IsLeftOf(PrintedLine? other) => other is not null && other.Page == line.Page && line.Box.Left - other.Box.Left > indent && line.Box.Left - other.Box.Left < indent * 6;
        if (line.Page == above.Page && above.Box.Left - line.Box.Left > indent && PrintedMarker.Starts(above.Text) is false && before is not null
            && Math.Abs(before.Box.Left - above.Box.Left) < 1 && !EndsSentence(above.Text))
        {
            return false;
        }

        return IsLeftOf(above) && IsLeftOf(below) && !PrintedMarker.Starts(above.Text) && EndsSentence(above.Text);
    }

    private static bool EndsSentence(string text) => text[^1] is '.' or ':' or '!' or '?' or '”' or '"' or ')';
}
