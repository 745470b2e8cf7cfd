using System.Globalization;
using System.Text;

namespace KkrSite.BrowserTests.Fixtures;

/// <summary>The smallest document that is a PDF: one empty page. Made here, so that no binary file lies in the repository.</summary>
internal static class MinimalPdf
{
    public static byte[] Create()
    {
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
        ];
        var text = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (content, index) in objects.Select((content, index) => (content, index)))
        {
            offsets.Add(text.Length);
            text.Append(index + 1).Append(" 0 obj").Append(content).Append("endobj\n");
        }

        var start = text.Length;
        text.Append("xref\n0 ").Append(objects.Length + 1).Append("\n0000000000 65535 f \n");
        offsets.ForEach(offset => text.Append(offset.ToString("D10", CultureInfo.InvariantCulture)).Append(" 00000 n \n"));
        text.Append("trailer<</Size ").Append(objects.Length + 1).Append("/Root 1 0 R>>\n");
        text.Append("startxref\n").Append(start).Append("\n%%EOF\n");
        return Encoding.ASCII.GetBytes(text.ToString());
    }
}
