using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Makes one line of each row of the tables that the structure tree names or lines show, its cells parted by tabs.</summary>
internal sealed class JoinRows
{
    private const int LongestCell = 500;
    private const int MostLinesOfCaption = 3;
    private const int LongestCaption = 200;

    public ImmutableArray<PrintedLine> Join(ImmutableArray<PrintedLine> lines)
    {
        lines = FreeTextsBetween(lines);
        var data = lines.Where(line => line.Block?.Cell is not null)
            .GroupBy(line => line.Block!.Cell!.Value.Table)
            .Where(HoldsData)
            .ToDictionary(table => table.Key, Columns);
        var joined = ImmutableArray.CreateBuilder<PrintedLine>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Block?.Cell is not { } cell || !data.TryGetValue(cell.Table, out var columns))
            {
                joined.Add(lines[i]);
                continue;
            }

            var end = i + 1;
            while (end < lines.Length && lines[end].Block?.Cell is { } next && (next.Table, next.Row) == (cell.Table, cell.Row))
            {
                end++;
            }

            joined.Add(Row(lines[i..end], cell.Table, columns));
            i = end - 1;
        }

        return joined.ToImmutable();
    }

    // Lines around several tables and the text between them: what fills a whole row there is text.
    private static ImmutableArray<PrintedLine> FreeTextsBetween(ImmutableArray<PrintedLine> lines)
    {
        var texts = lines.Where(line => line.Block?.Cell is { IsColumn: true })
            .GroupBy(line => (line.Block!.Cell!.Value.Table, line.Block.Cell.Value.Row))
            .Where(row => IsText([.. row]) && row.Select(line => line.Block!.Cell!.Value.Cell).Distinct().Count() == 1)
            .Select(row => row.Key).ToHashSet();
        return texts.Count == 0 ? lines
            : [.. lines.Select(line => line.Block?.Cell is { } cell && texts.Contains((cell.Table, cell.Row)) ? line with { Block = line.Block with { Cell = null } } : line)];
    }

    // Longer than any caption, or with a heading of its own.
    private static bool IsText(ImmutableArray<PrintedLine> lines) =>
        lines.Length > MostLinesOfCaption || lines.Sum(line => line.Text.Length) > LongestCaption || (lines[0].IsBold && lines.Any(line => !line.IsBold));

    // A table of one column, or with whole texts in its cells, only arranges them.
    private static bool HoldsData(IGrouping<int, PrintedLine> table) =>
        table.Max(line => line.Block!.Cell!.Value.Cell) > 1
        && table.Select(line => line.Block!.Cell!.Value.Row).Distinct().Count() > 1
        && !table.Any(line => line.Block!.Cell!.Value.IsColumn && PrintedMarker.IsBullet(line.Text))
        && table.Where(line => line.Block!.Cell!.Value.Row > 0).GroupBy(line => line.Block!.Cell!.Value)
            .All(cell => cell.Sum(line => line.Text.Length) <= LongestCell && cell.All(line => line.Block!.HeadingLevel == 0));

    /// <summary>Where the columns begin, as the row with most cells shows.</summary>
    private static ImmutableArray<(int Cell, double Left)> Columns(IGrouping<int, PrintedLine> table)
    {
        if (table.First().Block!.Cell!.Value.IsColumn)
        {
            return [.. table.GroupBy(line => line.Block!.Cell!.Value.Cell).OrderBy(column => column.Key).Select(column => (column.Key, column.Min(line => line.Box.Left)))];
        }

        var widest = table.GroupBy(line => line.Block!.Cell!.Value.Row).MaxBy(row => row.Select(line => line.Block!.Cell!.Value.Cell).Distinct().Count())!;
        return [.. widest.GroupBy(line => line.Block!.Cell!.Value.Cell).OrderBy(cell => cell.Key).Select(cell => (cell.Key, cell.Min(line => line.Box.Left)))];
    }

    private static PrintedLine Row(ImmutableArray<PrintedLine> lines, int table, ImmutableArray<(int Cell, double Left)> columns)
    {
        var cells = Enumerable.Repeat("", columns.Length).ToArray();
        var groups = lines.GroupBy(line => line.Block!.Cell!.Value.Cell).OrderBy(cell => cell.Key).ToList();
        var (text, stretches, links) = (new System.Text.StringBuilder(), ImmutableArray.CreateBuilder<PrintedStretch>(), ImmutableArray.CreateBuilder<LineLink>());
        var isColumn = lines[0].Block!.Cell!.Value.IsColumn;
        var (next, column) = (0, 0);
        foreach (var group in groups)
        {
            // With merged cells a row has fewer: each stands in the column that begins nearest to it.
            var left = group.Min(line => line.Box.Left);
            var last = columns.Length - (groups.Count - next);
            while (isColumn
                ? columns[column].Cell < group.Key
                : groups.Count < columns.Length && column < last && Math.Abs(columns[column + 1].Left - left) <= Math.Abs(columns[column].Left - left))
            {
                column++;
                text.Append('\t');
            }

            cells[column] = JoinedLines.Of(group, text, stretches, links);
            next++;
            column++;
            text.Append(next < groups.Count || column < columns.Length ? "\t" : "");
        }

        text.Append('\t', Math.Max(0, columns.Length - 1 - text.ToString().Count(c => c == '\t')));
        var boxes = lines.Select(line => line.Box).ToList();
        return lines[0] with
        {
            Text = text.ToString(),
            Stretches = stretches.ToImmutable(),
            Box = new PdfBox(boxes.Min(box => box.Left), boxes.Min(box => box.Top), boxes.Max(box => box.Right), boxes.Max(box => box.Bottom)),
            EndsWithBlank = false,
            Format = lines[0].Format with { StartsParagraph = true, BoldLead = 0, Links = links.ToImmutable(), Row = new TableRow(table, [.. cells]) },
        };
    }
}
