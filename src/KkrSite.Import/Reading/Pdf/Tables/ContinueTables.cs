using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Layout;

namespace KkrSite.Import.Reading.Pdf.Tables;

/// <summary>
/// Makes one table again of what a page break parted, without the head that the next page repeats, and one row again of
/// what the break cut.
/// </summary>
internal sealed class ContinueTables
{
    public const string Reason = "gentaget tabelhoved";

    public (ImmutableArray<PrintedLine> Lines, ImmutableArray<PrintedLine> Repeated) Continue(ImmutableArray<PrintedLine> lines)
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
                if (!parts.TryGetValue(row.Table, out var whole))
                {
                    parts[row.Table] = whole = kept.LastOrDefault(IsBody) is { Format.Row: { } above } last && last.Page + 1 == line.Page && above.Cells.Length == row.Cells.Length
                        ? above.Table
                        : row.Table;
                }

                row = row with { Table = whole };
                line = line with { Format = line.Format with { Row = row } };
                if (first.TryAdd(row.Table, line) is false && line.Text == first[row.Table].Text && kept.Last(IsBody).Page < line.Page)
                {
                    repeated.Add(line);
                    continue;
                }

                if (kept.LastOrDefault(IsBody) is { Format.Row: { } cut } rowAbove && cut.Table == row.Table && rowAbove.Page < line.Page && IsRest(cut, row))
                {
                    kept[kept.LastIndexOf(rowAbove)] = Whole(rowAbove, cut, line, row);
                    continue;
                }
            }

            kept.Add(line);
        }

        return (kept.ToImmutable(), repeated.ToImmutable());
    }

    // Notes at the foot of a page part no table.
    private static bool IsBody(PrintedLine line) => line.Format.Part == LinePart.Body;

    // No first cell, and what there is goes on in small letters where the row above has begun it.
    private static bool IsRest(TableRow above, TableRow row) =>
        row.Cells[0].Length == 0 && row.Cells.Length == above.Cells.Length
        && row.Cells.Zip(above.Cells).All(pair => pair.First.Length == 0 || (char.IsLower(pair.First[0]) && pair.Second.Length > 0 && !EndsSentence(pair.Second)));

    private static bool EndsSentence(string cell) => cell[^1] is '.' or '!' or '?';

    private static PrintedLine Whole(PrintedLine above, TableRow begun, PrintedLine line, TableRow rest)
    {
        ImmutableArray<string> cells = [.. begun.Cells.Zip(rest.Cells, JoinedLines.Join)];
        return above with
        {
            Text = string.Join('\t', cells),
            Format = above.Format with { Row = begun with { Cells = cells }, Links = Moved(above, begun.Cells, cells, isRest: false).AddRange(Moved(line, rest.Cells, cells, isRest: true)) },
        };
    }

    // A link keeps its place in its cell, from the cell's start or, in what was cut off, from its end.
    private static ImmutableArray<LineLink> Moved(PrintedLine line, ImmutableArray<string> from, ImmutableArray<string> to, bool isRest) =>
    [
        .. line.Format.Links.Select(link =>
        {
            var (cell, before, after) = (0, 0, 0);
            while (cell + 1 < from.Length && before + from[cell].Length < link.Start)
            {
                before += from[cell].Length + 1;
                after += to[cell++].Length + 1;
            }

            return link with { Start = link.Start - before + after + (isRest ? to[cell].Length - from[cell].Length : 0) };
        }),
    ];
}
