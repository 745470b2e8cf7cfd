using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Tells by their shape tables that hold data from tables that only put text beside text.</summary>
internal static partial class TableShape
{
    private const int LongestDatum = 300;
    private const int MostLinesOfDatum = 4;
    private const int LongestLabel = 25;
    private const int LongestLabelled = 200;

    /// <summary>Several rows and columns, most cells filled, and none with a text of its own.</summary>
    public static bool HoldsData(List<ImmutableArray<CellLines>> rows)
    {
        var written = rows.Where(row => row.Any(cell => !cell.IsEmpty)).ToList();
        var columns = written.SelectMany(row => row.Select((cell, column) => (cell, column)))
            .Where(pair => !pair.cell.IsEmpty).Select(pair => pair.column).Distinct().Count();
        var cells = written.SelectMany(row => row).Where(cell => !cell.IsEmpty).ToList();
        return written.Count > 1 && columns > 1
            && cells.Count * 2 >= written.Count * columns
            && cells.TrueForAll(cell => cell.Text.Length <= LongestDatum && cell.Lines.Length <= MostLinesOfDatum
                && cell.Lines.All(line => line.Format is { Row: null, HeadingLevel: 0 }) && !HoldsParagraphs(cell))
            && !written.Exists(row => IsNumberOfItem(row.FirstOrDefault(cell => !cell.IsEmpty)?.Text));
    }

    /// <summary>The cell says what the one beside it is, and belongs on its line.</summary>
    public static bool IsLabel(CellLines cell, CellLines next, int cells) =>
        cell.Lines is [{ Format.Row: null }] && next.Lines is [{ Format.Row: null }, ..]
        && (MarkForm().IsMatch(cell.Text.Trim())
            || (cell.Text.TrimEnd().EndsWith(':') && cell.Text.Length <= 2 * LongestLabel)
            || (cells == 2 && cell.Text.Length <= LongestLabel && next.Lines.Length == 1 && next.Text.Length <= LongestLabelled));

    private static bool HoldsParagraphs(CellLines cell) => cell.Lines.Length > 1 && cell.Lines[0].Text.TrimEnd().EndsWith('.');

    private static bool IsNumberOfItem(string? text) => text is not null && ItemForm().IsMatch(text.Trim());

    [GeneratedRegex(@"^(?:(?:Punkt |Pkt\.? )?[0-9]{1,3}(?:\.[0-9]{1,3}){0,2}[.:]?|\./\.|[-–—•])$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MarkForm();

    [GeneratedRegex(@"^(?:Punkt |Pkt\.? )?[0-9]{1,2}\.[0-9]{1,2}\.?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ItemForm();
}
