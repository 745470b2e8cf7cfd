using System.Collections.Frozen;
using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>
/// Reads a table as text where its words show that it only arranges it: section headings beside their sections, or the
/// head of an item with case number and initials.
/// </summary>
internal sealed class FreeArrangedRows(ImportNotes notes)
{
    private const int MostRowsOfHead = 6;

    private static readonly FrozenSet<string> Labels = FrozenSet.ToFrozenSet(
        ["punkt", "pkt", "nr", "emne", "titel", "overskrift", "sag", "sagsnr", "sagsnummer", "sagsid", "initialer", "sagsbehandler", "ansvarlig"],
        StringComparer.OrdinalIgnoreCase);

    public ImmutableArray<ContentLine> Free(ImmutableArray<ContentLine> lines)
    {
        var tables = lines.Where(line => line.Format?.Row is not null).GroupBy(line => line.Format!.Row!.Table).ToList();
        var arranging = tables.Where(Arranges).Select(table => table.Key).ToHashSet();
        var heads = tables.Where(IsHead).Select(table => table.Key).ToHashSet();
        return arranging.Count + heads.Count == 0 ? lines : [.. lines.SelectMany(line => Free(line, arranging, heads))];
    }

    private IEnumerable<ContentLine> Free(ContentLine line, HashSet<int> arranging, HashSet<int> heads)
    {
        if (line.Format?.Row is not { } row || !(arranging.Contains(row.Table) || heads.Contains(row.Table)))
        {
            return [line];
        }

        var freed = line with { Format = line.Format with { Row = null } };
        if (!heads.Contains(row.Table))
        {
            return [freed];
        }

        if (IsLabels(line))
        {
            notes.Drop(line, ReadItem.CaseLabelReason);
            return [];
        }

        // Room above the head of an item stands above its labels, too.
        freed = freed with { StartsParagraph = true };
        return HasCase(line) ? Parted(freed, row.Cells) : [freed with { Text = string.Join('\t', row.Cells.Where(cell => cell.Length > 0)) }];
    }

    // The number and title above, what stood beside them below, as it does where no table arranges them.
    private static IEnumerable<ContentLine> Parted(ContentLine line, ImmutableArray<string> cells)
    {
        var isCase = cells.ToLookup(cell => IsCase(cell) || CaseLine.ReadInitials(cell).Length > 0, cell => cell);
        yield return line with { Text = string.Join('\t', isCase[false].Where(cell => cell.Length > 0)) };
        yield return line with { Text = string.Join('\t', isCase[true]), StartsParagraph = true, BeginsPage = false, Links = [] };
    }

    private static bool Arranges(IGrouping<int, ContentLine> table)
    {
        var rows = table.ToList();
        return (rows.Count <= MostRowsOfHead && rows.Exists(row => CaseLine.Read(row.Text) is not null))
            || rows.Count(row => SectionHeadings.Name(row.Format!.Row!.Cells[0].TrimEnd(':')) is not null) > 1;
    }

    // Several rows with case numbers are a list of cases.
    private static bool IsHead(IGrouping<int, ContentLine> table)
    {
        var rows = table.ToList();
        var numbered = rows.Where(row => NumberedLine.Read(row.Text) is { Title.Length: > 0 }).ToList();
        return rows.Count <= MostRowsOfHead && numbered.Count == 1
            && (rows.Exists(IsLabels) ? rows.Count(HasCase) <= 1 : rows.Count(HasCase) == 1 && HasCase(numbered[0]));
    }

    private static bool HasCase(ContentLine row) => row.Format!.Row!.Cells.Any(IsCase) && !row.Format.Row.Cells.All(cell => cell.Length == 0 || IsCase(cell));

    private static bool IsCase(string cell) => CaseLine.Read(cell) is { Cases.Length: > 0 };

    private static bool IsLabels(ContentLine row) => row.Format!.Row!.Cells.All(cell => cell.Length == 0 || Labels.Contains(cell.TrimEnd('.', ':')));
}
