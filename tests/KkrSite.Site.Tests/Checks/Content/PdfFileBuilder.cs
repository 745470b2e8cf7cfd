using System.Text;

namespace KkrSite.Site.Tests.Checks.Content;

/// <summary>Builds minimal PDF files of one page. They have no cross-reference table, so that readers have to find the objects.</summary>
internal static class PdfFileBuilder
{
    /// <param name="page">More entries of the page.</param>
    /// <param name="catalog">More entries of the catalog; object 9 is a bookmark.</param>
    public static byte[] Build(string text, string page = "", string catalog = "") => Encoding.Latin1.GetBytes(Format(text, page, catalog));

    /// <summary>The text was replaced by appending to the file.</summary>
    public static byte[] BuildRevised(string earlier, string current) =>
        Encoding.Latin1.GetBytes(
            Format(earlier, "", "") + FormatContent(current) + "trailer << /Root 1 0 R >>\n" + new string(' ', 300) + "\n%%EOF\n"
        );

    private static string Format(string text, string page, string catalog) =>
        $"""
            %PDF-1.7
            1 0 obj << /Type /Catalog /Pages 2 0 R {catalog} >> endobj
            2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
            3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R {page}
              /Resources << /Font << /F1 5 0 R >> >> >> endobj
            5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> endobj
            9 0 obj << /Title (070761-4285) /Dest [3 0 R /Fit] >> endobj
            {FormatContent(text)}trailer << /Root 1 0 R >>
            %%EOF

            """;

    private static string FormatContent(string text)
    {
        var content = $"BT /F1 12 Tf 50 700 Td ({text}) Tj ET";
        return $"4 0 obj << /Length {content.Length} >> stream\n{content}\nendstream endobj\n";
    }
}
