using System.Collections.Immutable;
using System.Globalization;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading;

namespace KkrSite.Import.Recognising;

/// <summary>Reads lines below each other that tabs part into the same number of short cells as the rows of a table.</summary>
internal sealed class FindTabbedRows
{
    private const int FewestRows = 3;
    private const int MostColumns = 12;
    private const int LongestCell = 60;

    public ImmutableArray<ContentLine> Find(ImmutableArray<ContentLine> lines)
    {
        var found = lines.ToArray();
        var tables = lines.Select(line => line.Format?.Row?.Table ?? 0).DefaultIfEmpty().Max();
        for (var i = 0; i < lines.Length;)
        {
            var cells = Cells(lines[i]);
            var end = i + 1;
            while (cells.Length > 1 && end < lines.Length && !Parts(lines[end]) && Cells(lines[end]).Length == cells.Length)
            {
                end++;
            }

            if (end - i >= FewestRows && !IsContents(lines[i..end]))
            {
                tables++;
                for (var row = i; row < end; row++)
                {
                    found[row] = lines[row] with { Format = (lines[row].Format ?? new LineFormat()) with { Row = new TableRow(tables, Cells(lines[row])), HeadingLevel = 0 } };
                }
            }

            i = end;
        }

        return [.. found];
    }

    // In a text an empty line ends a table; print has room between the rows of many.
    private static bool Parts(ContentLine line) => line.Format is null && line.StartsParagraph;

    private static ImmutableArray<string> Cells(ContentLine line)
    {
        if (line.Format is { Row: not null } or { Part: not LinePart.Body } or { ListLevel: > 0 } || line.Indented || !line.Text.Contains('\t', StringComparison.Ordinal)
            || AttachmentMark.Read(line.Text) is not null || NumberedLine.Read(line.Text) is not null || ListMarkers.Read(line.Text) is not null
            || CaseLine.Read(line.Text) is not null || RunningHeaderForm.Read(line.Text) is not null)
        {
            return [];
        }

        ImmutableArray<string> cells = [.. line.Text.Split('\t').Select(cell => cell.Trim())];
        return cells.Length <= MostColumns && cells.All(cell => cell.Length is > 0 and <= LongestCell) && !cells[0].EndsWith(':') ? cells : [];
    }

    // Titles with the pages that they stand on.
    private static bool IsContents(IReadOnlyList<ContentLine> rows)
    {
        var last = rows.Select(row => int.TryParse(Cells(row)[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : -1).ToList();
        return last.TrueForAll(page => page >= 0) && last.Zip(last.Skip(1)).All(pair => pair.First <= pair.Second);
    }
}
