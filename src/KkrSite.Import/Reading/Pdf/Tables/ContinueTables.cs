using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Layout;

namespace KkrSite.Import.Reading.Pdf.Tables;

/// <summary>Makes one table again of what a page break parted, without the head that the next page repeats.</summary>
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
                    parts[row.Table] = whole = kept.LastOrDefault() is { Format.Row: { } above } last && last.Page + 1 == line.Page && above.Cells.Length == row.Cells.Length
                        ? above.Table
                        : row.Table;
                }

                row = row with { Table = whole };
                line = line with { Format = line.Format with { Row = row } };
                if (first.TryAdd(row.Table, line) is false && line.Text == first[row.Table].Text && kept[^1].Page < line.Page)
                {
                    repeated.Add(line);
                    continue;
                }
            }

            kept.Add(line);
        }

        return (kept.ToImmutable(), repeated.ToImmutable());
    }
}
