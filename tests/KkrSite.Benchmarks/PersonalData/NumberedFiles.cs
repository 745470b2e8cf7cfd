using System.IO.Compression;
using System.Text;
using KkrSite.TestTools.Documents;

namespace KkrSite.Benchmarks.PersonalData;

/// <summary>Small attachments in which a personal number stands where a reader does not see it at once; by form.</summary>
internal static class NumberedFiles
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string S = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string T =
        "xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:b=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"";

    private static readonly Dictionary<string, (string Extension, Func<GeneratedNumber, byte[]> Write)> Writers = new()
    {
        ["DOCX: runs"] = (".docx", number => Word(Runs(number.Birthday[..2], number.Birthday[2..], "-", number.Serial))),
        ["DOCX: cells"] = (".docx", number => Word($"<w:tbl><w:tr>{Cell(number.Birthday)}{Cell(number.Serial)}</w:tr></w:tbl>")),
        ["DOCX: header"] = (".docx", number => Word(Runs("Notat"), ("word/header1.xml", Root("hdr", Runs(Format(number)))))),
        ["DOCX: comment"] = (".docx", number => Word(Runs("Notat"), ("word/comments.xml", Root("comments", Runs(Format(number)))))),
        ["DOCX: alternative text"] = (
            ".docx",
            number => Word($"<w:p><w:r><w:drawing><d:docPr xmlns:d=\"urn:d\" descr=\"{Format(number)}\"/></w:drawing></w:r></w:p>")
        ),
        ["DOCX: properties"] = (".docx", number => Word(Runs("Notat"), ("docProps/core.xml", $"<c><title>{Format(number)}</title></c>"))),
        ["DOCX: address of a link"] = (
            ".docx",
            number =>
                Word(Runs("Notat"), ("word/_rels/document.xml.rels", $"<r><l Target=\"https://a.dk/?cpr={number.Digits}\"/></r>"))
        ),
        ["DOCX: deleted text"] = (
            ".docx",
            number => Word($"<w:p><w:del><w:r><w:delText>{Format(number)}</w:delText></w:r></w:del></w:p>")
        ),
        ["DOCX: embedded workbook"] = (
            ".docx",
            number =>
                Package(
                    ("word/document.xml", Bytes(Root("document", Runs("Se graf")))),
                    ("word/embeddings/a.xlsx", Sheet(Text(number)))
                )
        ),
        ["XLSX: text"] = (".xlsx", number => Sheet(Text(number))),
        ["XLSX: lost zero"] = (
            ".xlsx",
            number =>
                Sheet(
                    "<row><c t=\"inlineStr\"><is><t>CPR-nr.</t></is></c></row>"
                        + $"<row><c><v>{number.Digits.TrimStart('0')}</v></c></row>"
                )
        ),
        ["XLSX: cells"] = (
            ".xlsx",
            number => Sheet($"<row><c t=\"str\"><v>{number.Birthday}</v></c><c t=\"str\"><v>{number.Serial}</v></c></row>")
        ),
        ["ODT: text"] = (".odt", number => Package(("content.xml", Bytes($"<o {T}><t:p>Borger {Format(number)}</t:p></o>")))),
        ["ODS: cells"] = (
            ".ods",
            number =>
                Package(
                    (
                        "content.xml",
                        Bytes(
                            $"<o {T}><b:table><b:table-row><b:table-cell><t:p>{number.Birthday}</t:p></b:table-cell>"
                                + $"<b:table-cell><t:p>{number.Serial}</t:p></b:table-cell></b:table-row></b:table></o>"
                        )
                    )
                )
        ),
        ["RTF: escapes"] = (".rtf", number => Bytes($"{{\\rtf1\\ansi Borger {Escape(Format(number))}\\par}}")),
        ["CSV"] = (".csv", number => Bytes($"Navn;CPR\nIb;{number.Digits}\n")),
        ["TXT"] = (".txt", number => Bytes($"Borger {Format(number)}\n")),
        ["ZIP in ZIP"] = (".zip", number => Package(("a.zip", Package(("b.txt", Bytes($"Borger {Format(number)}")))))),
        ["EML: base64"] = (
            ".eml",
            number =>
                Bytes(
                    "From: a@eksempel.dk\r\nSubject: Klage\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + Convert.ToBase64String(Bytes($"Borger {Format(number)}"))
                        + "\r\n"
                )
        ),
        ["PDF: text"] = (".pdf", number => Pdf(("Borger " + Format(number), 72))),
        ["PDF: pieces"] = (".pdf", number => Pdf((number.Birthday, 72), ("-" + number.Serial, 108))),
    };

    public static IReadOnlyList<string> Forms { get; } = [.. Writers.Keys];

    /// <summary>Of 1,000 files; the others share what these leave, since a process reads PDF files.</summary>
    public static int MaxPdfShare => 10;

    public static (string Extension, byte[] Content) Write(string form, Random random)
    {
        var (extension, write) = Writers[form];
        return (extension, write(GeneratedNumber.Create(random, isLow: form == "XLSX: lost zero")));
    }

    private static string Format(GeneratedNumber number) => $"{number.Birthday}-{number.Serial}";

    private static string Runs(params string[] runs) => $"<w:p>{string.Concat(runs.Select(run => $"<w:r><w:t>{run}</w:t></w:r>"))}</w:p>";

    private static string Cell(string text) => $"<w:tc>{Runs(text)}</w:tc>";

    private static string Root(string element, string content) => $"<w:{element} {W}>{content}</w:{element}>";

    private static string Text(GeneratedNumber number) => $"<row><c t=\"inlineStr\"><is><t>{Format(number)}</t></is></c></row>";

    private static string Escape(string text) => string.Concat(text.Select(c => $"\\'{(int)c:x2}"));

    private static byte[] Word(string body, params (string Part, string Xml)[] parts) =>
        Package([("word/document.xml", Bytes(Root("document", body))), .. parts.Select(part => (part.Part, Bytes(part.Xml)))]);

    private static byte[] Sheet(string rows) =>
        Package(("xl/worksheets/sheet1.xml", Bytes($"<worksheet {S}><sheetData>{rows}</sheetData></worksheet>")));

    private static byte[] Pdf(params (string Text, double X)[] texts)
    {
        var page = new PdfOutputPage();
        page.Texts.AddRange(texts.Select(text => new PdfOutputText(text.Text, text.X, 100, 11)));
        return PdfWriter.Write([page]);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Package(params (string Part, byte[] Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (part, content) in parts)
            {
                using var stream = zip.CreateEntry(part).Open();
                stream.Write(content);
            }
        }

        return file.ToArray();
    }
}
