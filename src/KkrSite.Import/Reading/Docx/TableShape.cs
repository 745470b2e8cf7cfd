using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Distinguishes data tables from layout tables by the number and length of their cells.</summary>
internal static partial class TableShape
{
    private const int MaxDatumLength = 300;
    private const int MaxDatumLines = 4;
    private const int MaxLabelLength = 25;
    private const int MaxLabelledLength = 200;

    /// <summary>Several rows and columns, most cells filled, and no cell with paragraphs, a heading or a nested table.</summary>
    public static bool HoldsData(List<ImmutableArray<TableCellContent>> rows)
    {
        var written = rows.Where(row => row.Any(cell => !cell.IsEmpty)).ToList();
        var columns = written
            .SelectMany(row => row.Select((cell, column) => (cell, column)))
            .Where(pair => !pair.cell.IsEmpty)
            .Select(pair => pair.column)
            .Distinct()
            .Count();
        var cells = written.SelectMany(row => row).Where(cell => !cell.IsEmpty).ToList();
        return written.Count > 1
            && columns > 1
            && cells.Count * 2 >= written.Count * columns
            && cells.TrueForAll(cell =>
                cell.Text.Length <= MaxDatumLength
                && cell.Lines.Length <= MaxDatumLines
                && cell.Lines.All(line => line.Format is { Row: null, HeadingLevel: 0 })
                && !HoldsParagraphs(cell)
            )
            && !written.Exists(row => IsItemNumber(row.FirstOrDefault(cell => !cell.IsEmpty)?.Text));
    }

    /// <summary>The cell is a number, bullet or label of the next cell.</summary>
    /// <param name="cells">Cells with content in the row.</param>
    public static bool IsLabel(TableCellContent cell, TableCellContent next, int cells) =>
        cell.Lines is [{ Format.Row: null }]
        && next.Lines is [{ Format.Row: null }, ..]
        && (
            MarkForm().IsMatch(cell.Text.Trim())
            || (cell.Text.TrimEnd().EndsWith(':') && cell.Text.Length <= 2 * MaxLabelLength)
            || (cells == 2 && cell.Text.Length <= MaxLabelLength && next.Lines.Length == 1 && next.Text.Length <= MaxLabelledLength)
        );

    private static bool HoldsParagraphs(TableCellContent cell) => cell.Lines.Length > 1 && cell.Lines[0].Text.TrimEnd().EndsWith('.');

    private static bool IsItemNumber(string? text) => text is not null && ItemForm().IsMatch(text.Trim());

    [GeneratedRegex(
        @"^(?:(?:Punkt |Pkt\.? )?[0-9]{1,3}(?:\.[0-9]{1,3}){0,2}[.:]?|\./\.|[-–—•])$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex MarkForm();

    [GeneratedRegex(@"^(?:Punkt |Pkt\.? )?[0-9]{1,2}\.[0-9]{1,2}\.?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ItemForm();
}
