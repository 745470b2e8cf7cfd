using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using KkrSite.TestTools;
using KkrSite.TestTools.Documents;

namespace KkrSite.Tests.Mutations;

/// <summary>Mutates PDF files with invented text: as files, and in their objects, compressed streams, fonts and page tree.</summary>
internal sealed partial class PdfMutator
{
    private static readonly (string From, string[] To)[] Words =
    [
        ("/Kids", ["/Kids[1 0 R 2 0 R 3 0 R]/X", "/Kids 1 0 R/X", "/X"]),
        ("/Count", ["/Count -1/X", "/Count 2147483648/X", "/Count (a)/X"]),
        ("/Length", ["/Length -1/X", "/Length 999999999/X", "/Length 1 0 R/X", "/X"]),
        ("/FlateDecode", ["/LZWDecode", "/ASCII85Decode", "/DCTDecode", "/JBIG2Decode", "/JPXDecode", "/RunLengthDecode", "/Crypt", "/X"]),
        ("/Parent", ["/Parent 1 0 R/X", "/X"]),
        ("/MediaBox", ["/MediaBox[0 0 1e38 -1e38]/X", "/MediaBox[0 0 0 0]/X", "/MediaBox[(a)]/X", "/UserUnit 1e300/X"]),
        ("/Rect", ["/Rect[1e38 1e38 -1e38 1e400]/X", "/Rect[(a)]/X", "/QuadPoints[1 2 3 4 5 6 7 8 9]/Rect"]),
        ("/ToUnicode", ["/X", "/ToUnicode 1 0 R/X", "/ToUnicode/Identity-H/X"]),
        ("/Encoding", ["/X", "/Encoding 1 0 R/X", "/Encoding/Identity-V/X"]),
        ("/Widths", ["/Widths[1e38 -1e38]/X", "/X"]),
        ("/Type/Page", ["/Type/Pages", "/Type/Catalog", "/Rotate 37/Type/Page", "/Rotate 1e9/Type/Page"]),
        ("/Contents", ["/Contents[1 0 R 1 0 R]/X", "/Contents 2 0 R/X", "/X"]),
        ("/StructTreeRoot", ["/X", "/StructTreeRoot 1 0 R/X"]),
        ("/K", ["/K 1 0 R/X", "/K[[[[1 0 R]]]]/X"]),
        (" 0 R", [" 65535 R", "0 0 R", "99 0 R", " 0 obj"]),
        ("endobj", ["", "endstream"]),
        ("endstream", ["", "endobj"]),
        ("startxref", ["startxref\n9\n", "startxref\n-1\n", "startxref\n99999999999999\n"]),
        ("trailer", ["trailer<</Prev 9>>", "trailer<</Root 3 0 R/Encrypt 1 0 R>>", ""]),
        ("begincodespacerange", ["99999 begincodespacerange <00> <FFFFFFFF>", ""]),
        ("beginbfchar", ["beginbfchar <01> <D800> <02> <DC00> <03> <FFFF0000>", "beginbfrange <0000> <FFFF> <D800>"]),
        (" Tf", [" 1e300 Tf", " -1 Tf", " 0 Tf"]),
        (" Tm", [" 0 0 0 0 0 0 Tm", " 1e300 Tm", " cm q q q q"]),
        ("Td", ["1e38 1e38 Td", "T*"]),
        ("Tj", ["Tj Tj Tj", "TJ", "/Fm0 Do"]),
        ("BT", ["BT BT q", "ET", "BMC"]),
        ("BDC", ["BMC", "<</MCID 99999999999>>BDC", "<</MCID -1>>BDC BDC BDC"]),
    ];

    private readonly byte[][] documents =
    [
        .. Directory
            .EnumerateFiles(RepositoryFolder.GetPath("tests/KkrSite.TestTools/Documents/LibreOffice"), "*.pdf")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes),
        .. Enumerable.Range(1, 4).Select(CreateDocument),
    ];

    public MutatedInput Mutate(int seed)
    {
        var random = new Random(seed);
        var document = documents[random.Next(documents.Length)];
        var (bytes, story) = random.Next(4) switch
        {
            0 => new ByteMutator(random).Mutate(document, documents[random.Next(documents.Length)]),
            1 => (ReplaceWords(random, document, random.Next(1, 8)), "words of its objects exchanged"),
            2 => (
                MutateStreams(random, document, stream => new ByteMutator(random).Mutate(stream, document).Bytes),
                "streams changed inside"
            ),
            _ => (
                MutateStreams(random, document, stream => ReplaceWords(random, stream, random.Next(1, 20))),
                "words of its streams exchanged"
            ),
        };

        // A file without an end marker is rejected before it is parsed; other mutations cover that.
        return new MutatedInput(seed, "dagsorden.pdf", random.Next(20) == 0 ? bytes : [.. bytes, .. "\n%%EOF\n"u8], story);
    }

    private static byte[] CreateDocument(int seed)
    {
        var random = new Random(seed);
        var page = new PdfOutputPage();
        for (var line = 0; line < 40; line++)
        {
            page.Texts.Add(
                new PdfOutputText(
                    line % 8 == 0 ? $"{line + 1}. Cykelstier ved fjorden" : "Kommunerne vil gerne bygge en sti langs fjorden i 2024.",
                    72,
                    60 + (16 * line),
                    11
                )
            );
        }

        page.Links.Add(new PdfOutputLink($"https://a.example/{random.Next()}", 72, 60, 200, 72));
        return PdfWriter.Write([page, page]);
    }

    private static byte[] ReplaceWords(Random random, byte[] bytes, int times)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var present = Words.Where(word => text.Contains(word.From, StringComparison.Ordinal)).ToList();
        for (; times > 0 && present.Count > 0; times--)
        {
            var (from, to) = present[random.Next(present.Count)];
            var at = text.IndexOf(from, random.Next(text.Length), StringComparison.Ordinal);
            at = at < 0 ? text.IndexOf(from, StringComparison.Ordinal) : at;
            text = at < 0 ? text : text[..at] + to[random.Next(to.Length)] + text[(at + from.Length)..];
        }

        return Encoding.Latin1.GetBytes(text);
    }

    /// <summary>Decompresses some of the streams, changes them, and compresses them again.</summary>
    private static byte[] MutateStreams(Random random, byte[] bytes, Func<byte[], byte[]> change)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var streams = PackedStream()
            .Matches(text)
            .Where(match => !match.Groups[1].Value.Contains("/Length1", StringComparison.Ordinal))
            .ToList();
        var chosen = streams[random.Next(streams.Count)].Index;
        return Encoding.Latin1.GetBytes(
            PackedStream()
                .Replace(text, match =>
                {
                    if (match.Index != chosen && random.Next(4) > 0)
                    {
                        return match.Value;
                    }

                    return Unpack(Encoding.Latin1.GetBytes(match.Groups[3].Value)) is { } stream
                        ? match.Groups[1].Value + match.Groups[2].Value + Encoding.Latin1.GetString(Pack(change(stream))) + "\nendstream"
                        : match.Value;
                })
        );
    }

    private static byte[]? Unpack(byte[] packed)
    {
        try
        {
            using var stream = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
            var unpacked = new MemoryStream();
            stream.CopyTo(unpacked);
            return unpacked.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Pack(byte[] stream)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(stream);
        }

        return packed.ToArray();
    }

    [GeneratedRegex(@"(<<[^>]*/FlateDecode[^>]*>>\s*)(stream\r?\n)(.*?)\r?\n?endstream", RegexOptions.Singleline)]
    private static partial Regex PackedStream();
}
