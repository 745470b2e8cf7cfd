using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace KkrSite.Tests.Import.Printed;

/// <summary>Writes pages as a PDF file without tags: two fonts, text at its place, links over it.</summary>
internal sealed class WritePdf
{
    private readonly MemoryStream file = new();
    private readonly List<long> places = [];

    public static byte[] Write(IReadOnlyList<PlacedPage> pages) => new WritePdf().Whole(pages);

    private byte[] Whole(IReadOnlyList<PlacedPage> pages)
    {
        Raw("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        var first = 5;
        var kids = string.Join(' ', Enumerable.Range(0, pages.Count).Select(i => $"{first + (2 * i)} 0 R"));
        Add("<</Type/Catalog/Pages 2 0 R>>");
        Add($"<</Type/Pages/Count {pages.Count}/Kids[{kids}]>>");
        Add(Font("Helvetica"));
        Add(Font("Helvetica-Bold"));
        for (var i = 0; i < pages.Count; i++)
        {
            var links = string.Concat(pages[i].Links.Select(link => Annotation(link, pages[i].Height)));
            Add(Invariant($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {pages[i].Width} {pages[i].Height}]/Contents {first + (2 * i) + 1} 0 R/Annots[{links}]")
                + "/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>");
            AddStream(Content(pages[i]));
        }

        var table = file.Position;
        Raw($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n" + string.Concat(places.Select(place => Invariant($"{place:D10} 00000 n \n"))));
        Raw($"trailer\n<</Size {places.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    private static string Font(string name) =>
        $"<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding/WinAnsiEncoding/FirstChar 32/LastChar 255/Widths["
        + string.Join(' ', Enumerable.Range(32, 224).Select(code => Helvetica.Width((byte)code))) + "]>>";

    private static string Annotation(PlacedLink link, double height) =>
        Invariant($"<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[{link.Left} {height - link.Bottom} {link.Right} {height - link.Top}]/A<</S/URI/URI({link.Address})>>>>");

    private static byte[] Content(PlacedPage page)
    {
        var content = new MemoryStream();
        foreach (var text in page.Texts)
        {
            var (cos, sin) = (Math.Cos(text.Angle * Math.PI / 180), Math.Sin(text.Angle * Math.PI / 180));
            Latin(content, Invariant($"BT /F{(text.Bold ? 2 : 1)} {text.Size} Tf {cos:F4} {sin:F4} {-sin:F4} {cos:F4} {text.X:F2} {page.Height - text.Y:F2} Tm ("));
            foreach (var code in Helvetica.Bytes(text.Text))
            {
                if (code is (byte)'(' or (byte)')' or (byte)'\\')
                {
                    content.WriteByte((byte)'\\');
                }

                content.WriteByte(code);
            }

            Latin(content, ") Tj ET\n");
        }

        return content.ToArray();
    }

    private void Add(string value)
    {
        places.Add(file.Position);
        Raw($"{places.Count} 0 obj\n{value}\nendobj\n");
    }

    private void AddStream(byte[] content)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(content);
        }

        places.Add(file.Position);
        Raw($"{places.Count} 0 obj\n<</Length {packed.Length}/Filter/FlateDecode>>\nstream\n");
        packed.WriteTo(file);
        Raw("\nendstream\nendobj\n");
    }

    private void Raw(string text) => Latin(file, text);

    private static void Latin(Stream stream, string text) => stream.Write(Encoding.Latin1.GetBytes(text));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
