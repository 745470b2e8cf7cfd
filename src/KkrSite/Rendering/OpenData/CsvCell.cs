using System.Buffers;
using System.Text;

namespace KkrSite.Rendering.OpenData;

/// <summary>
/// Writes a cell of a CSV file (RFC 4180) that a spreadsheet will show and not calculate: what a spreadsheet would take for a
/// formula gets an apostrophe before it. So does what begins with apostrophes and then such a sign: the apostrophe that was put
/// there can always be taken away again, and the text is whole.
/// </summary>
internal static class CsvCell
{
    // The wide forms are signs too, to a spreadsheet that knows Japanese.
    private static readonly SearchValues<char> FormulaSigns = SearchValues.Create("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20");

    // The semicolon needs none by the standard; a Danish Excel would part cells at it.
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\";\r\n\t");

    public static void Append(StringBuilder row, string text)
    {
        var guard = LooksLikeFormula(text) ? "'" : "";
        if (text.AsSpan().ContainsAny(NeedQuotes))
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
        return rest.Length > 0 && FormulaSigns.Contains(rest[0]);
    }
}
