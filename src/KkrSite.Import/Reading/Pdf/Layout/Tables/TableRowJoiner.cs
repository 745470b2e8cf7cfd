using System.Collections.Immutable;
using System.Text;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Pdf.Layout.Lines;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout.Tables;

/// <summary>Joins the lines of each table row into one line, its cells separated by tabs.</summary>
internal static class TableRowJoiner
{
    private const int MaxCellLength = 500;
    private const int MaxCaptionLines = 3;
    private const int MaxCaptionLength = 200;

    public static ImmutableArray<PrintedLine> Join(ImmutableArray<PrintedLine> lines)
    {
        lines = ReleaseTextRows(lines);
        var data = lines
            .Where(line => line.Cell is not null)
            .GroupBy(line => line.Cell!.Value.Table)
            .Where(HoldsData)
            .ToDictionary(table => table.Key, FindColumns);
        var joined = ImmutableArray.CreateBuilder<PrintedLine>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Cell is not { } cell || !data.TryGetValue(cell.Table, out var columns))
            {
                joined.Add(lines[i]);
                continue;
            }

            var end = i + 1;
            while (end < lines.Length && lines[end].Cell is { } next && next.RowKey == cell.RowKey)
            {
                end++;
            }

            joined.Add(CreateRow(lines[i..end], cell.Table, columns));
            i = end - 1;
        }

        return joined.ToImmutable();
    }

    // Rules may enclose several tables and the text between them: a text that fills a whole row is no cell.
    private static ImmutableArray<PrintedLine> ReleaseTextRows(ImmutableArray<PrintedLine> lines)
    {
        var texts = lines
            .Where(line => line.Cell is { IsColumnKnown: true })
            .GroupBy(line => line.Cell!.Value.RowKey)
            .Where(row => IsText([.. row]) && row.Select(line => line.Cell!.Value.Column).Distinct().Count() == 1)
            .Select(row => row.Key)
            .ToHashSet();
        return texts.Count == 0
            ? lines
            :
            [
                .. lines.Select(line =>
                    line.Cell is { } cell && texts.Contains(cell.RowKey)
                        ? line with
                        {
                            Block = line.Block! with { Cell = null },
                        }
                        : line
                ),
            ];
    }

    // Longer than a caption, or with a heading.
    private static bool IsText(ImmutableArray<PrintedLine> lines) =>
        lines.Length > MaxCaptionLines
        || lines.Sum(line => line.Text.Length) > MaxCaptionLength
        || (lines[0].IsBold && lines.Any(line => !line.IsBold));

    // A table of one column, or with long texts or headings in its cells, is a layout table.
    private static bool HoldsData(IGrouping<int, PrintedLine> table) =>
        table.Max(line => line.Cell!.Value.Column) > 1
        && table.Select(line => line.Cell!.Value.Row).Distinct().Count() > 1
        && !table.Any(line => line.Cell!.Value.IsColumnKnown && PrintedListMarker.StartsWithBullet(line.Text))
        && table
            .Where(line => line.Cell!.Value.Row > 0)
            .GroupBy(line => line.Cell!.Value)
            .All(cell => cell.Sum(line => line.Text.Length) <= MaxCellLength && cell.All(line => line.Block!.HeadingLevel == 0));

    // The left edges of the columns, by the row with most cells if the columns are not known.
    private static ImmutableArray<(int Cell, double Left)> FindColumns(IGrouping<int, PrintedLine> table)
    {
        if (table.First().Cell!.Value.IsColumnKnown)
        {
            return
            [
                .. table
                    .GroupBy(line => line.Cell!.Value.Column)
                    .OrderBy(column => column.Key)
                    .Select(column => (column.Key, column.Min(line => line.Box.Left))),
            ];
        }

        var widest = table
            .GroupBy(line => line.Cell!.Value.Row)
            .MaxBy(row => row.Select(line => line.Cell!.Value.Column).Distinct().Count())!;
        return
        [
            .. widest
                .GroupBy(line => line.Cell!.Value.Column)
                .OrderBy(cell => cell.Key)
                .Select(cell => (cell.Key, cell.Min(line => line.Box.Left))),
        ];
    }

    private static PrintedLine CreateRow(ImmutableArray<PrintedLine> lines, int table, ImmutableArray<(int Cell, double Left)> columns)
    {
        var cells = Enumerable.Repeat("", columns.Length).ToArray();
        var groups = lines.GroupBy(line => line.Cell!.Value.Column).OrderBy(cell => cell.Key).ToList();
        var (text, spans, links) = (
            new StringBuilder(),
            ImmutableArray.CreateBuilder<PrintedSpan>(),
            ImmutableArray.CreateBuilder<LinkSpan>()
        );
        var isColumnKnown = lines[0].Cell!.Value.IsColumnKnown;
        var (next, column) = (0, 0);
        foreach (var group in groups)
        {
            // A row with merged cells has fewer cells: each belongs to the column with the nearest left edge.
            var left = group.Min(line => line.Box.Left);
            var last = columns.Length - (groups.Count - next);
            while (
                isColumnKnown
                    ? columns[column].Cell < group.Key
                    : groups.Count < columns.Length
                        && column < last
                        && Math.Abs(columns[column + 1].Left - left) <= Math.Abs(columns[column].Left - left)
            )
            {
                column++;
                text.Append('\t');
            }

            cells[column] = CellTextJoiner.AppendCell(group, text, spans, links);
            next++;
            column++;
            text.Append(next < groups.Count || column < columns.Length ? "\t" : "");
        }

        text.Append('\t', Math.Max(0, columns.Length - 1 - text.ToString().Count(c => c == '\t')));
        var boxes = lines.Select(line => line.Box).ToList();
        return lines[0] with
        {
            Text = text.ToString(),
            Spans = spans.ToImmutable(),
            Box = new PdfBox(
                boxes.Min(box => box.Left),
                boxes.Min(box => box.Top),
                boxes.Max(box => box.Right),
                boxes.Max(box => box.Bottom)
            ),
            EndsWithBlank = false,
            Format = lines[0].Format with
            {
                StartsParagraph = true,
                BoldPrefixLength = 0,
                Links = links.ToImmutable(),
                Row = new SourceTableRow(table, [.. cells]),
            },
        };
    }
}
