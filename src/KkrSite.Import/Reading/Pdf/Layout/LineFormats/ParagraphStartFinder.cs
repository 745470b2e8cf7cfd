using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Layout.Lines;

namespace KkrSite.Import.Reading.Pdf.Layout.LineFormats;

/// <summary>
/// Finds the lines that start a paragraph: by the structure tree, else by the space above, a list marker, another size or
/// weight, an indent, or a line above with room for the next word.
/// </summary>
internal sealed class ParagraphStartFinder(TypographyMetrics metrics)
{
    public ImmutableArray<PrintedLine> Find(ImmutableArray<PrintedLine> lines)
    {
        var marked = ImmutableArray.CreateBuilder<PrintedLine>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var starts = i == 0 || IsStart(lines[i - 1], line, i > 1 ? lines[i - 2] : null, i + 1 < lines.Length ? lines[i + 1] : null);
            var hasGap = i > 0 && lines[i - 1].Page == line.Page && metrics.HasGap(lines[i - 1], line);
            var isClose =
                !hasGap
                && i > 0
                && lines[i - 1].Page == line.Page
                && line.Baseline > lines[i - 1].Baseline
                && !DifferInStyle(lines[i - 1], line);
            marked.Add(
                line with
                {
                    Format = line.Format with { StartsParagraph = starts, HasGapAbove = hasGap && starts, HasTightSpacing = isClose },
                }
            );
        }

        return marked.MoveToImmutable();
    }

    private bool IsStart(PrintedLine above, PrintedLine line, PrintedLine? before, PrintedLine? below)
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

        if (
            PrintedListMarker.StartsWithMarker(line.Text)
            || DifferInStyle(above, line)
            || (line.Block is null && above.Cell is not null)
        )
        {
            return true;
        }

        var isBelow = line.Page == above.Page && line.Baseline > above.Baseline;
        if (isBelow && metrics.HasGap(above, line))
        {
            return true;
        }

        return LeavesRoom(above, line) || IsIndented(above, line, before, below);
    }

    // Letters of another size, or a bold line beside one that is not.
    private static bool DifferInStyle(PrintedLine above, PrintedLine line) =>
        Math.Abs(above.Size - line.Size) > Math.Max(0.8, line.Size * 0.08) || above.IsBold != line.IsBold;

    // A line is filled with as many words as fit: room for the next word means that the paragraph ended. Titles are often
    // narrower than the text, so that only the end of a sentence counts there.
    private bool LeavesRoom(PrintedLine above, PrintedLine line)
    {
        if (above.ColumnEdges.Right <= 0 || (line.IsBold && above.IsBold) || !metrics.IsBodySize(line))
        {
            return EndsSentence(above.Text) && char.IsUpper(line.Text[0]);
        }

        var needed = MeasureFirstWord(line);
        var room = above.ColumnEdges.Right - above.Box.Right - needed;
        var slack = metrics.BodySize * (char.IsLower(line.Text[0]) && !EndsSentence(above.Text) ? 6 : 0.8);
        return room > slack;
    }

    // Estimated with the blank before it, since capitals are wider than small letters.
    private static double MeasureFirstWord(PrintedLine line)
    {
        var word = line.Text.AsSpan().IndexOfAny(' ', '\t');
        var length = word < 0 ? line.Text.Length : word;
        return (EstimateWidth(line.Text.AsSpan(0, length)) + 0.6) * line.Box.Width / EstimateWidth(line.Text);
    }

    private static double EstimateWidth(ReadOnlySpan<char> text)
    {
        var weight = 0.0;
        foreach (var c in text)
        {
            weight +=
                char.IsUpper(c) ? 1.35
                : c is 'i' or 'j' or 'l' or 't' or 'f' or '.' or ',' or ' ' ? 0.55
                : c is 'm' or 'w' or 'æ' ? 1.5
                : 1;
        }

        return Math.Max(weight, 0.5);
    }

    // The first line of a paragraph, indented from the lines around it.
    private bool IsIndented(PrintedLine above, PrintedLine line, PrintedLine? before, PrintedLine? below)
    {
        var indent = metrics.BodySize * 0.7;
        bool IsLeftOf(PrintedLine? other) =>
            other is not null
            && other.Page == line.Page
            && line.Box.Left - other.Box.Left > indent
            && line.Box.Left - other.Box.Left < indent * 6;
        if (
            line.Page == above.Page
            && above.Box.Left - line.Box.Left > indent
            && PrintedListMarker.StartsWithMarker(above.Text) is false
            && before is not null
            && Math.Abs(before.Box.Left - above.Box.Left) < 1
            && !EndsSentence(above.Text)
        )
        {
            return false;
        }

        return IsLeftOf(above) && IsLeftOf(below) && !PrintedListMarker.StartsWithMarker(above.Text) && EndsSentence(above.Text);
    }

    private static bool EndsSentence(string text) => text[^1] is '.' or ':' or '!' or '?' or '”' or '"' or ')';
}
