using System.Buffers;
using System.Text;

namespace KkrSite.Site.Rendering.OpenData;

/// <summary>
/// Writes a cell of a CSV file (RFC 4180) that no spreadsheet reads as a formula: a cell that begins like a formula gets an apostrophe
/// before it. A cell that begins with apostrophes and then like a formula gets one too, so that removing the first apostrophe always
/// restores the text.
/// </summary>
internal static class CsvCellWriter
{
    // Spreadsheets also accept the full-width forms.
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20");

    // The standard does not require quotes for the semicolon, but a Danish Excel splits cells at it.
    private static readonly SearchValues<char> QuotedCharacters = SearchValues.Create(",\";\r\n\t");

    public static void Write(StringBuilder row, string text)
    {
        var guard = LooksLikeFormula(text) ? "'" : "";
        if (text.AsSpan().ContainsAny(QuotedCharacters))
        {
            row.Append('"').Append(guard).Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            row.Append(guard).Append(text);
        }
    }

    private static bool LooksLikeFormula(string text)
    {
        var rest = text.AsSpan().TrimStart('\'');
        return rest.Length > 0 && FormulaStarts.Contains(rest[0]);
    }
}
