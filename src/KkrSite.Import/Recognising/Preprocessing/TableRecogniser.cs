using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using KkrSite.Import.Lines;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising.Preprocessing;

/// <summary>Decides what is a table of data, and what only uses a table, or tabs, to lay out text.</summary>
internal static class TableRecogniser
{
    private const int MinRows = 3;
    private const int MaxColumns = 12;
    private const int MaxCellLength = 60;
    private const int MaxHeaderRows = 6;

    private static readonly FrozenSet<string> HeaderLabels = FrozenSet.ToFrozenSet(
        [
            "punkt", "pkt", "nr", "emne", "titel", "overskrift", "sag", "sagsnr", "sagsnummer", "sagsid", "initialer", "sagsbehandler",
            "ansvarlig",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Makes successive lines that tabs divide into the same number of short cells the rows of a table.</summary>
    public static ImmutableArray<ContentLine> FindTabbedTables(ImmutableArray<ContentLine> lines)
    {
        var found = lines.ToArray();
        var tables = lines.Select(line => line.Row?.Table ?? 0).DefaultIfEmpty().Max();
        for (var i = 0; i < lines.Length;)
        {
            var cells = SplitCells(lines[i]);
            var end = i + 1;
            while (cells.Length > 1 && end < lines.Length && !EndsTable(lines[end]) && SplitCells(lines[end]).Length == cells.Length)
            {
                end++;
            }

            if (end - i >= MinRows && !IsTableOfContents(lines[i..end]))
            {
                tables++;
                for (var row = i; row < end; row++)
                {
                    var format = lines[row].Format ?? new LineFormat();
                    var tableRow = new SourceTableRow(tables, SplitCells(lines[row]));
                    found[row] = lines[row] with { Format = format with { Row = tableRow, HeadingLevel = 0 } };
                }
            }

            i = end;
        }

        return [.. found];
    }

    /// <summary>
    /// Makes a table ordinary lines where its words show that it only lays out text: section headings beside their sections, or
    /// an item's title with case number and initials.
    /// </summary>
    public static ImmutableArray<ContentLine> FlattenLayoutTables(ImmutableArray<ContentLine> lines, ImportNotes notes)
    {
        var tables = lines.Where(line => line.Row is not null).GroupBy(line => line.Row!.Table).ToList();
        var layoutTables = tables.Where(IsLayoutTable).Select(table => table.Key).ToHashSet();
        var itemHeaders = tables.Where(IsItemHeader).Select(table => table.Key).ToHashSet();
        return layoutTables.Count + itemHeaders.Count == 0 ? lines : [.. lines.SelectMany(Flatten)];

        IEnumerable<ContentLine> Flatten(ContentLine line) =>
            line.Row is not { } row ? [line]
            : itemHeaders.Contains(row.Table) ? FlattenItemHeader(line, row, notes)
            : layoutTables.Contains(row.Table) ? [RemoveRow(line)]
            : [line];
    }

    // In a text an empty line ends a table; print has space between the rows of many tables.
    private static bool EndsTable(ContentLine line) => line.Format is null && line.StartsParagraph;

    private static ImmutableArray<string> SplitCells(ContentLine line)
    {
        if (
            line.Format is { Row: not null } or { Role: not LineRole.Body } or { ListLevel: > 0 }
            || line.IsIndented
            || !line.Text.Contains('\t', StringComparison.Ordinal)
            || ListMarker.ParseAttachmentMark(line.Text) is not null
            || NumberedLine.Parse(line.Text) is not null
            || ListMarker.IsAtStartOf(line.Text)
            || CaseLine.Parse(line.Text) is not null
            || RunningHeaderLine.Parse(line.Text) is not null
        )
        {
            return [];
        }

        ImmutableArray<string> cells = [.. line.Text.Split('\t').Select(cell => cell.Trim())];
        return cells.Length <= MaxColumns && cells.All(cell => cell.Length is > 0 and <= MaxCellLength) && !cells[0].EndsWith(':')
            ? cells
            : [];
    }

    // Titles with ascending page numbers.
    private static bool IsTableOfContents(IReadOnlyList<ContentLine> rows)
    {
        var last = rows.Select(row =>
                int.TryParse(SplitCells(row)[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : -1
            )
            .ToList();
        return last.TrueForAll(page => page >= 0) && last.Zip(last.Skip(1)).All(pair => pair.First <= pair.Second);
    }

    private static ContentLine RemoveRow(ContentLine line) => line with { Format = line.Format! with { Row = null } };

    private static IEnumerable<ContentLine> FlattenItemHeader(ContentLine line, SourceTableRow row, ImportNotes notes)
    {
        if (IsLabelRow(row))
        {
            notes.AddDropped(line, DropReasons.CaseLabel);
            return [];
        }

        // The space above an item's header is above its labels, too.
        var flat = RemoveRow(line) with { StartsParagraph = true };
        return HasCase(row)
            ? SplitCaseCells(flat, row.Cells)
            : [flat with { Text = string.Join('\t', row.Cells.Where(cell => cell.Length > 0)) }];
    }

    // Number and title first, the cells beside them below: the order of a document without a table here.
    private static IEnumerable<ContentLine> SplitCaseCells(ContentLine line, ImmutableArray<string> cells)
    {
        var isCase = cells.ToLookup(cell => IsCase(cell) || CaseLine.ParseInitials(cell).Length > 0, cell => cell);
        yield return line with
        {
            Text = string.Join('\t', isCase[false].Where(cell => cell.Length > 0)),
        };
        yield return line with
        {
            Text = string.Join('\t', isCase[true]),
            StartsParagraph = true,
            BeginsPage = false,
            Links = [],
        };
    }

    private static bool IsLayoutTable(IGrouping<int, ContentLine> table)
    {
        var rows = table.ToList();
        return (rows.Count <= MaxHeaderRows && rows.Exists(row => CaseLine.Parse(row.Text) is not null))
            || rows.Count(row => SectionHeading.FindName(row.Row!.Cells[0].TrimEnd(':')) is not null) > 1;
    }

    // Several rows with case numbers are a list of cases.
    private static bool IsItemHeader(IGrouping<int, ContentLine> table)
    {
        var lines = table.ToList();
        var numbered = lines.Where(line => NumberedLine.Parse(line.Text) is { Title.Length: > 0 }).ToList();
        var cases = lines.Count(line => HasCase(line.Row!));
        return lines.Count <= MaxHeaderRows
            && numbered.Count == 1
            && (lines.Exists(line => IsLabelRow(line.Row!)) ? cases <= 1 : cases == 1 && HasCase(numbered[0].Row!));
    }

    private static bool HasCase(SourceTableRow row) => row.Cells.Any(IsCase) && !row.Cells.All(cell => cell.Length == 0 || IsCase(cell));

    private static bool IsCase(string cell) => CaseLine.Parse(cell) is { Cases.Length: > 0 };

    private static bool IsLabelRow(SourceTableRow row) =>
        row.Cells.All(cell => cell.Length == 0 || HeaderLabels.Contains(cell.TrimEnd('.', ':')));
}
