using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace KkrSite.TestTools.Documents;

/// <summary>Writes pages as an untagged PDF file with two fonts, positioned text and links.</summary>
public sealed class PdfWriter
{
    private readonly MemoryStream file = new();
    private readonly List<long> places = [];

    public static byte[] Write(IReadOnlyList<PdfOutputPage> pages) => new PdfWriter().WriteDocument(pages);

    private byte[] WriteDocument(IReadOnlyList<PdfOutputPage> pages)
    {
        WriteRaw("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        var first = 5;
        var kids = string.Join(' ', Enumerable.Range(0, pages.Count).Select(i => $"{first + (2 * i)} 0 R"));
        AddObject("<</Type/Catalog/Pages 2 0 R>>");
        AddObject($"<</Type/Pages/Count {pages.Count}/Kids[{kids}]>>");
        AddObject(CreateFont("Helvetica"));
        AddObject(CreateFont("Helvetica-Bold"));
        for (var i = 0; i < pages.Count; i++)
        {
            var links = string.Concat(pages[i].Links.Select(link => CreateAnnotation(link, pages[i].Height)));
            AddObject(
                FormatInvariant($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {pages[i].Width} {pages[i].Height}]")
                    + FormatInvariant($"/Contents {first + (2 * i) + 1} 0 R/Annots[{links}]")
                    + "/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>"
            );
            AddStream(CreateContent(pages[i]));
        }

        var table = file.Position;
        WriteRaw(
            $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n"
                + string.Concat(places.Select(place => FormatInvariant($"{place:D10} 00000 n \n")))
        );
        WriteRaw($"trailer\n<</Size {places.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    private static string CreateFont(string name) =>
        $"<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding/WinAnsiEncoding/FirstChar 32/LastChar 255/Widths["
        + string.Join(' ', Enumerable.Range(32, 224).Select(code => HelveticaMetrics.GetWidth((byte)code)))
        + "]>>";

    private static string CreateAnnotation(PdfOutputLink link, double height) =>
        FormatInvariant($"<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[{link.Left} {height - link.Bottom} ")
        + FormatInvariant($"{link.Right} {height - link.Top}]/A<</S/URI/URI({link.Address})>>>>");

    private static byte[] CreateContent(PdfOutputPage page)
    {
        var content = new MemoryStream();
        WriteLatin1(content, page.Drawing);
        foreach (var text in page.Texts)
        {
            var (cos, sin) = (Math.Cos(text.Angle * Math.PI / 180), Math.Sin(text.Angle * Math.PI / 180));
            WriteLatin1(
                content,
                FormatInvariant($"BT /F{(text.Bold ? 2 : 1)} {text.Size} Tf {cos:F4} {sin:F4} {-sin:F4} {cos:F4} ")
                    + FormatInvariant($"{text.X:F2} {page.Height - text.Y:F2} Tm (")
            );
            foreach (var code in HelveticaMetrics.Encode(text.Text))
            {
                if (code is (byte)'(' or (byte)')' or (byte)'\\')
                {
                    content.WriteByte((byte)'\\');
                }

                content.WriteByte(code);
            }

            WriteLatin1(content, ") Tj ET\n");
        }

        return content.ToArray();
    }

    private void AddObject(string value)
    {
        places.Add(file.Position);
        WriteRaw($"{places.Count} 0 obj\n{value}\nendobj\n");
    }

    private void AddStream(byte[] content)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(content);
        }

        places.Add(file.Position);
        WriteRaw($"{places.Count} 0 obj\n<</Length {packed.Length}/Filter/FlateDecode>>\nstream\n");
        packed.WriteTo(file);
        WriteRaw("\nendstream\nendobj\n");
    }

    private void WriteRaw(string text) => WriteLatin1(file, text);

    private static void WriteLatin1(Stream stream, string text) => stream.Write(Encoding.Latin1.GetBytes(text));

    private static string FormatInvariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
