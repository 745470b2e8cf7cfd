using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Pdf.Layout.Lines;

namespace KkrSite.Import.Reading.Pdf.Layout.Tables;

/// <summary>Joins tables and rows that a page break divides, and removes the table head that the next page repeats.</summary>
internal static class SplitTableJoiner
{
    /// <summary>The lines, and the repeated table heads that were removed.</summary>
    public static (ImmutableArray<PrintedLine> Lines, ImmutableArray<PrintedLine> Repeated) Join(ImmutableArray<PrintedLine> lines)
    {
        var kept = ImmutableArray.CreateBuilder<PrintedLine>(lines.Length);
        var repeated = ImmutableArray.CreateBuilder<PrintedLine>();
        var first = new Dictionary<int, PrintedLine>();
        var parts = new Dictionary<int, int>();
        foreach (var read in lines)
        {
            var line = read;
            if (line.Format.Row is { } row)
            {
                if (!parts.TryGetValue(row.Table, out var table))
                {
                    parts[row.Table] = table =
                        kept.LastOrDefault(IsBody) is { Format.Row: { } above } last
                        && last.Page + 1 == line.Page
                        && above.Cells.Length == row.Cells.Length
                            ? above.Table
                            : row.Table;
                }

                row = row with { Table = table };
                line = line with { Format = line.Format with { Row = row } };
                if (first.TryAdd(row.Table, line) is false && line.Text == first[row.Table].Text && kept.Last(IsBody).Page < line.Page)
                {
                    repeated.Add(line);
                    continue;
                }

                if (
                    kept.LastOrDefault(IsBody) is { Format.Row: { } cut } rowAbove
                    && cut.Table == row.Table
                    && rowAbove.Page < line.Page
                    && IsContinuation(cut, row)
                )
                {
                    kept[kept.LastIndexOf(rowAbove)] = JoinRows(rowAbove, cut, line, row);
                    continue;
                }
            }

            kept.Add(line);
        }

        return (kept.ToImmutable(), repeated.ToImmutable());
    }

    // A footnote between the parts does not end a table.
    private static bool IsBody(PrintedLine line) => line.Format.Role == LineRole.Body;

    // The first cell is empty, and the others continue an unfinished sentence above in lower case.
    private static bool IsContinuation(SourceTableRow above, SourceTableRow row) =>
        row.Cells[0].Length == 0
        && row.Cells.Length == above.Cells.Length
        && row.Cells.Zip(above.Cells)
            .All(pair => pair.First.Length == 0 || (char.IsLower(pair.First[0]) && pair.Second.Length > 0 && !EndsSentence(pair.Second)));

    private static bool EndsSentence(string cell) => cell[^1] is '.' or '!' or '?';

    private static PrintedLine JoinRows(PrintedLine above, SourceTableRow begun, PrintedLine line, SourceTableRow rest)
    {
        ImmutableArray<string> cells = [.. begun.Cells.Zip(rest.Cells, CellTextJoiner.Join)];
        return above with
        {
            Text = string.Join('\t', cells),
            Format = above.Format with
            {
                Row = begun with { Cells = cells },
                Links = MoveLinks(above, begun.Cells, cells, isRest: false).AddRange(MoveLinks(line, rest.Cells, cells, isRest: true)),
            },
        };
    }

    // A link keeps its distance to the start of its cell or, in the second part of a row, to the end.
    private static ImmutableArray<LinkSpan> MoveLinks(
        PrintedLine line,
        ImmutableArray<string> from,
        ImmutableArray<string> to,
        bool isRest
    ) =>
        [
            .. line.Format.Links.Select(link =>
            {
                var (cell, before, after) = (0, 0, 0);
                while (cell + 1 < from.Length && before + from[cell].Length < link.Start)
                {
                    before += from[cell].Length + 1;
                    after += to[cell++].Length + 1;
                }

                return link with
                {
                    Start = link.Start - before + after + (isRest ? to[cell].Length - from[cell].Length : 0),
                };
            }),
        ];
}
