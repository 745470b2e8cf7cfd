using System.IO.Compression;
using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.TestTools.Documents;

namespace KkrSite.Import.Tests.Reading.Docx;

/// <summary>Broken files, files of another kind and hostile files: each is rejected with one diagnostic.</summary>
public sealed class HostileDocxTests
{
    private const string Good = "<w:p><w:r><w:t>KKR Sjælland</w:t></w:r></w:p>";

    [Theory]
    [InlineData("dagsorden.doc")]
    [InlineData("dagsorden.rtf")]
    [InlineData("dagsorden.odt")]
    public void Other_word_processor_formats_are_rejected_with_advice_to_save_as_docx(string name) =>
        Reject("tekst"u8.ToArray(), name).Message.ShouldContain("Gem som .docx");

    [Fact]
    public void An_old_Word_document_named_docx_is_recognised_by_its_content() =>
        Reject([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("WordDocument")])
            .Code.ShouldBe(DiagnosticCodes.ImportOfOtherWordFormat);

    [Fact]
    public void A_password_protected_document_is_reported_as_protected() =>
        Reject([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")])
            .Code.ShouldBe(DiagnosticCodes.ImportOfProtectedDocument);

    [Fact]
    public void A_file_of_another_kind_named_docx_is_rejected()
    {
        Reject("%PDF-1.7"u8.ToArray()).Message.ShouldContain("PDF");
        Reject("{\\rtf1 tekst}"u8.ToArray()).Code.ShouldBe(DiagnosticCodes.ImportOfOtherWordFormat);
        Reject("Dagsorden"u8.ToArray()).Code.ShouldBe(DiagnosticCodes.ImportOfBrokenDocument);
        Reject([]).Code.ShouldBe(DiagnosticCodes.ImportOfBrokenDocument);
        Reject(Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")))
            .Code.ShouldBe(DiagnosticCodes.ImportOfOtherWordFormat);
        Reject(Zip(("brev.txt", "hej"))).Message.ShouldContain("zip");
        Reject(Zip(("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")))
            .Code.ShouldBe(DiagnosticCodes.ImportOfBrokenDocument);
    }

    [Fact]
    public void A_truncated_Word_document_is_reported_as_broken()
    {
        var whole = new WordPackage { Body = Good }.ToBytes();
        for (var length = 1; length < whole.Length; length += 37)
        {
            Reject(whole[..length]).Code.ShouldBe(DiagnosticCodes.ImportOfBrokenDocument);
        }
    }

    [Fact]
    public void Flipped_bytes_in_a_Word_document_never_throw()
    {
        var whole = new WordPackage
        {
            Body =
                Good
                + WordXml.Table([
                    [Good, Good],
                ]),
            Styles = WordXml.Styles,
            Numbering = WordXml.Numbering("•", false),
        }.ToBytes();
        var random = new Random(7);
        for (var i = 0; i < 400; i++)
        {
            var bytes = whole.ToArray();
            for (var flips = random.Next(1, 6); flips > 0; flips--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            ImportRunner.TryImport(bytes, "dagsorden.docx").Diagnostics.ToSortedArray().ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void A_Word_document_with_an_oversized_part_is_rejected()
    {
        var bomb = Zip(("[Content_Types].xml", "<x/>"), ("word/document.xml", new string(' ', 60_000_000)));

        Reject(bomb).Code.ShouldBe(DiagnosticCodes.ImportOfOversizedDocument);
    }

    [Fact]
    public void A_Word_part_larger_than_its_declared_size_is_rejected()
    {
        var bomb = Zip(("[Content_Types].xml", "<x/>"), ("word/document.xml", new string(' ', 60_000_000)));
        var claimed = BitConverter.GetBytes(60_000_000);
        for (var at = bomb.AsSpan().IndexOf(claimed); at >= 0; at = bomb.AsSpan().IndexOf(claimed))
        {
            BitConverter.GetBytes(500).CopyTo(bomb, at);
        }

        Reject(bomb).Code.ShouldBe(DiagnosticCodes.ImportOfBrokenDocument);
    }

    [Fact]
    public void A_Word_document_with_too_many_parts_is_rejected() =>
        Reject(Zip([.. Enumerable.Range(0, 6000).Select(i => ($"word/{i}.xml", "<x/>"))]))
            .Code.ShouldBe(DiagnosticCodes.ImportOfOversizedDocument);

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")]
    [InlineData("<w:p><w:ins>", "</w:ins></w:p>")]
    [InlineData("<w:x>", "</w:x>")]
    public void Deeply_nested_Word_elements_are_rejected_before_the_stack_overflows(string open, string close)
    {
        var body = string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000));

        Reject(new WordPackage { Body = body }.ToBytes()).Code.ShouldBe(DiagnosticCodes.ImportOfOversizedDocument);
        Reject(new WordPackage { Body = Good, Header = body }.ToBytes()).Code.ShouldBe(DiagnosticCodes.ImportOfOversizedDocument);
    }

    [Fact]
    public void Word_elements_nested_up_to_the_limit_are_read()
    {
        var body =
            string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 80))
            + Good
            + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 80));

        Reject(new WordPackage { Body = body }.ToBytes()).Code.ShouldBe(DiagnosticCodes.ImportWithoutAgenda);
    }

    [Fact]
    public void A_Word_document_with_millions_of_paragraphs_is_rejected() =>
        Reject(
            new WordPackage { Body = string.Concat(Enumerable.Repeat("<w:p w:a=\"" + Guid.Empty + "\"/>", 5)) + Noise(2_100_000) }.ToBytes()
        )
            .Code.ShouldBe(DiagnosticCodes.ImportOfOversizedDocument);

    [Fact]
    public void A_Word_part_with_a_document_type_declaration_is_rejected()
    {
        var bytes = WithDocument(
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>",
            "<w:p><w:r><w:t>&b;&f;</w:t></w:r></w:p>"
        );

        Reject(bytes).Code.ShouldBe(DiagnosticCodes.ImportOfBrokenDocument);
    }

    [Fact]
    public void Huge_column_spans_of_a_Word_table_are_bounded()
    {
        const string Wide =
            "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"2000000000\"/></w:trPr>"
            + "<w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>"
            + "<w:tc><w:tcPr><w:gridSpan w:val=\"-5\"/><w:vMerge w:val=\"x\"/></w:tcPr><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc>"
            + "</w:tr></w:tbl>";

        Reject(new WordPackage { Body = Wide + Wide }.ToBytes()).Code.ShouldBe(DiagnosticCodes.ImportWithoutAgenda);
    }

    [Fact]
    public void Circular_style_and_list_references_are_bounded()
    {
        const string Styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"A\"/><w:basedOn w:val=\"B\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"B\"/><w:basedOn w:val=\"A\"/></w:style>"
            + "<w:style w:type=\"numbering\" w:styleId=\"N\"><w:name w:val=\"N\"/>"
            + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        const string Lists =
            "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"N\"/></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";

        Reject(
            new WordPackage
            {
                Body = WordXml.Paragraph(WordXml.Run("Tekst"), "<w:pStyle w:val=\"A\"/>" + WordXml.ListNumber(1, 0)),
                Styles = Styles,
                Numbering = Lists,
            }.ToBytes()
        )
            .Code.ShouldBe(DiagnosticCodes.ImportWithoutAgenda);
    }

    [Fact]
    public void Circular_footnote_references_are_bounded()
    {
        const string Notes =
            "<w:footnote w:id=\"2\"><w:p><w:r><w:t>To</w:t><w:footnoteReference w:id=\"2\"/><w:footnoteReference w:id=\"3\"/>"
            + "</w:r></w:p></w:footnote>"
            + "<w:footnote w:id=\"3\"><w:p><w:r><w:t>Tre</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:footnote>";

        Reject(
            new WordPackage
            {
                Body = WordXml.Paragraph("<w:r><w:t>Tekst</w:t><w:footnoteReference w:id=\"2\"/></w:r>"),
                Footnotes = Notes,
            }.ToBytes()
        )
            .Code.ShouldBe(DiagnosticCodes.ImportWithoutAgenda);
    }

    [Fact]
    public void Invalid_attribute_values_in_a_Word_document_are_ignored()
    {
        const string Wrong =
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"x\"/><w:numId w:val=\"99999999999999\"/></w:numPr>"
            + "<w:outlineLvl w:val=\"tre\"/><w:spacing w:before=\"-1\" w:after=\"1e99\"/></w:pPr>"
            + "<w:r><w:rPr><w:b w:val=\"måske\"/><w:sz w:val=\"stor\"/></w:rPr><w:t>Tekst</w:t><w:sym w:char=\"ZZ\"/>"
            + "<w:footnoteReference w:id=\"mange\"/><w:fldChar w:fldCharType=\"sidst\"/></w:r>"
            + "<w:hyperlink r:id=\"findes ikke\"/></w:p>";

        Reject(new WordPackage { Body = Wrong }.ToBytes()).Code.ShouldBe(DiagnosticCodes.ImportWithoutAgenda);
    }

    private static Diagnostic Reject(byte[] bytes, string name = "dagsorden.docx")
    {
        var (result, diagnostics) = ImportRunner.TryImport(bytes, name);
        result.IsComplete.ShouldBeFalse();
        return diagnostics.ToSortedArray().ShouldHaveSingleItem();
    }

    private static string Noise(int paragraphs)
    {
        var random = new Random(1);
        var text = new StringBuilder(paragraphs * 16);
        for (var i = 0; i < paragraphs; i++)
        {
            text.Append("<w:p w:i=\"").Append(random.Next(100_000)).Append("\"/>");
        }

        return text.ToString();
    }

    private static byte[] WithDocument(string type, string body)
    {
        var package = new MemoryStream();
        package.Write(new WordPackage { Body = Good }.ToBytes());
        using (var archive = new ZipArchive(package, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.Entries.Single(entry => entry.FullName == "word/document.xml").Delete();
            using var writer = new StreamWriter(archive.CreateEntry("word/document.xml").Open());
            writer.Write(
                $"{type}<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + $"<w:body>{body}</w:body></w:document>"
            );
        }

        return package.ToArray();
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }
}
