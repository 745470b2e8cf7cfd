using System.Collections.Immutable;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Recognising;

/// <summary>
/// Reads a table as text where its words show that it only arranges it: section headings beside their sections, or the
/// head of an item with case number and initials.
/// </summary>
internal sealed class FreeArrangedRows
{
    private const int MostRowsOfHead = 6;

    public ImmutableArray<ContentLine> Free(ImmutableArray<ContentLine> lines)
    {
        var arranging = lines
            .Where(line => line.Format?.Row is not null)
            .GroupBy(line => line.Format!.Row!.Table)
            .Where(Arranges)
            .Select(table => table.Key)
            .ToHashSet();
        return arranging.Count == 0
            ? lines
            : [.. lines.Select(line => line.Format?.Row is { } row && arranging.Contains(row.Table) ? line with { Format = line.Format with { Row = null } } : line)];
    }

    private static bool Arranges(IGrouping<int, ContentLine> table)
    {
        var rows = table.ToList();
        return (rows.Count <= MostRowsOfHead && rows.Exists(row => CaseLine.Read(row.Text) is not null))
            || rows.Count(row => SectionHeadings.Name(row.Format!.Row!.Cells[0].TrimEnd(':')) is not null) > 1;
    }
}
