using System.IO.Compression;
using System.Text;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Tests.Import.Word;

/// <summary>Files that are broken, that are something else, or that were made to harm: a plain word on what is wrong, and nothing else.</summary>
public sealed class HostileWordTests
{
    private const string Good = "<w:p><w:r><w:t>KKR Sjælland</w:t></w:r></w:p>";

    [Theory]
    [InlineData("dagsorden.doc")]
    [InlineData("dagsorden.rtf")]
    [InlineData("dagsorden.odt")]
    public void Another_word_processor_format_is_to_be_saved_as_docx(string name) =>
        Refusal("tekst"u8.ToArray(), name).Message.ShouldContain("Gem som .docx");

    [Fact]
    public void An_old_Word_document_under_a_new_name_is_known_by_its_content() =>
        Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("WordDocument")])
            .Code.ShouldBe(DiagnosticCodes.ImportOfOtherWordFormat);

    [Fact]
    public void A_document_with_a_password_is_said_to_have_one() =>
        Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")])
            .Code.ShouldBe(DiagnosticCodes.ImportOfProtectedDocument);

    [Fact]
    public void A_file_of_another_kind_under_a_Word_name_is_refused()
    {
        Refusal("%PDF-1.7"u8.ToArray()).Message.ShouldContain("PDF");
        Refusal("{\\rtf1 tekst}"u8.ToArray()).Code.ShouldBe(DiagnosticCodes.ImportOfOtherWordFormat);
        Refusal("Dagsorden"u8.ToArray()).Code.ShouldBe(DiagnosticCodes.ImportOfBrokenDocument);
        Refusal([]).Code.ShouldBe(DiagnosticCodes.ImportOfBrokenDocument);
        Refusal(Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>"))).Code.ShouldBe(DiagnosticCodes.ImportOfOtherWordFormat);
        Refusal(Zip(("brev.txt", "hej"))).Message.ShouldContain("zip");
        Refusal(Zip(("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")))
            .Code.ShouldBe(DiagnosticCodes.ImportOfBrokenDocument);
    }

    [Fact]
    public void A_file_cut_short_anywhere_is_said_to_be_broken()
    {
        var whole = new WordPackage { Body = Good }.ToBytes();
        for (var length = 1; length < whole.Length; length += 37)
        {
            Refusal(whole[..length]).Code.ShouldBe(DiagnosticCodes.ImportOfBrokenDocument);
        }
    }

    [Fact]
    public void Flipped_bytes_give_a_result_or_a_diagnostic_but_never_an_exception()
    {
        var whole = new WordPackage { Body = Good + WordXml.Table([[Good, Good]]), Styles = WordXml.Styles, Numbering = WordXml.Numbering("•", false) }.ToBytes();
        var random = new Random(7);
        for (var i = 0; i < 400; i++)
        {
            var bytes = whole.ToArray();
            for (var flips = random.Next(1, 6); flips > 0; flips--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Documents.Try(bytes, "dagsorden.docx").Diagnostics.Sorted().ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void A_file_that_unpacks_to_far_more_than_any_text_is_not_unpacked()
    {
        var bomb = Zip(("[Content_Types].xml", "<x/>"), ("word/document.xml", new string(' ', 60_000_000)));

        Refusal(bomb).Code.ShouldBe(DiagnosticCodes.ImportOfOversizedDocument);
    }

    [Fact]
    public void A_file_that_lies_about_its_size_is_not_read_beyond_it()
    {
        var bomb = Zip(("[Content_Types].xml", "<x/>"), ("word/document.xml", new string(' ', 60_000_000)));
        var claimed = BitConverter.GetBytes(60_000_000);
        for (var at = bomb.AsSpan().IndexOf(claimed); at >= 0; at = bomb.AsSpan().IndexOf(claimed))
        {
            BitConverter.GetBytes(500).CopyTo(bomb, at);
        }

        Refusal(bomb).Code.ShouldBe(DiagnosticCodes.ImportOfBrokenDocument);
    }

    [Fact]
    public void A_file_of_too_many_parts_is_refused() =>
        Refusal(Zip([.. Enumerable.Range(0, 6000).Select(i => ($"word/{i}.xml", "<x/>"))])).Code.ShouldBe(DiagnosticCodes.ImportOfOversizedDocument);

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")]
    [InlineData("<w:p><w:ins>", "</w:ins></w:p>")]
    [InlineData("<w:x>", "</w:x>")]
    public void Nesting_without_end_is_refused_before_it_can_exhaust_the_stack(string open, string close)
    {
        var body = string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000));

        Refusal(new WordPackage { Body = body }.ToBytes()).Code.ShouldBe(DiagnosticCodes.ImportOfOversizedDocument);
        Refusal(new WordPackage { Body = Good, Header = body }.ToBytes()).Code.ShouldBe(DiagnosticCodes.ImportOfOversizedDocument);
    }

    [Fact]
    public void Nesting_up_to_the_limit_is_read()
    {
        var body = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 80)) + Good + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 80));

        Refusal(new WordPackage { Body = body }.ToBytes()).Code.ShouldBe(DiagnosticCodes.ImportOfNoAgenda);
    }

    [Fact]
    public void Millions_of_paragraphs_are_refused() =>
        Refusal(new WordPackage { Body = string.Concat(Enumerable.Repeat("<w:p w:a=\"" + Guid.Empty + "\"/>", 5)) + Noise(2_100_000) }.ToBytes())
            .Code.ShouldBe(DiagnosticCodes.ImportOfOversizedDocument);

    [Fact]
    public void A_document_type_with_entities_is_not_read()
    {
        var bytes = WithDocument("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>", "<w:p><w:r><w:t>&b;&f;</w:t></w:r></w:p>");

        Refusal(bytes).Code.ShouldBe(DiagnosticCodes.ImportOfBrokenDocument);
    }

    [Fact]
    public void Columns_without_number_make_no_table_without_end()
    {
        const string Wide = "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"2000000000\"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>"
            + "<w:tc><w:tcPr><w:gridSpan w:val=\"-5\"/><w:vMerge w:val=\"x\"/></w:tcPr><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

        Refusal(new WordPackage { Body = Wide + Wide }.ToBytes()).Code.ShouldBe(DiagnosticCodes.ImportOfNoAgenda);
    }

    [Fact]
    public void Styles_and_lists_that_lead_back_to_themselves_end_somewhere()
    {
        const string Styles = "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"A\"/><w:basedOn w:val=\"B\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"B\"/><w:basedOn w:val=\"A\"/></w:style>"
            + "<w:style w:type=\"numbering\" w:styleId=\"N\"><w:name w:val=\"N\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        const string Lists = "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"N\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";

        Refusal(new WordPackage { Body = WordXml.Paragraph(WordXml.Run("Tekst"), "<w:pStyle w:val=\"A\"/>" + WordXml.Number(1, 0)), Styles = Styles, Numbering = Lists }.ToBytes())
            .Code.ShouldBe(DiagnosticCodes.ImportOfNoAgenda);
    }

    [Fact]
    public void Notes_that_refer_to_themselves_and_to_each_other_end_somewhere()
    {
        const string Notes = "<w:footnote w:id=\"2\"><w:p><w:r><w:t>To</w:t><w:footnoteReference w:id=\"2\"/><w:footnoteReference w:id=\"3\"/></w:r></w:p></w:footnote>"
            + "<w:footnote w:id=\"3\"><w:p><w:r><w:t>Tre</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:footnote>";

        Refusal(new WordPackage { Body = WordXml.Paragraph("<w:r><w:t>Tekst</w:t><w:footnoteReference w:id=\"2\"/></w:r>"), Footnotes = Notes }.ToBytes())
            .Code.ShouldBe(DiagnosticCodes.ImportOfNoAgenda);
    }

    [Fact]
    public void Wrong_values_in_attributes_are_passed_over()
    {
        const string Wrong = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"x\"/><w:numId w:val=\"99999999999999\"/></w:numPr><w:outlineLvl w:val=\"tre\"/><w:spacing w:before=\"-1\" w:after=\"1e99\"/></w:pPr>"
            + "<w:r><w:rPr><w:b w:val=\"måske\"/><w:sz w:val=\"stor\"/></w:rPr><w:t>Tekst</w:t><w:sym w:char=\"ZZ\"/><w:footnoteReference w:id=\"mange\"/><w:fldChar w:fldCharType=\"sidst\"/></w:r><w:hyperlink r:id=\"findes ikke\"/></w:p>";

        Refusal(new WordPackage { Body = Wrong }.ToBytes()).Code.ShouldBe(DiagnosticCodes.ImportOfNoAgenda);
    }

    private static Diagnostic Refusal(byte[] bytes, string name = "dagsorden.docx")
    {
        var (result, diagnostics) = Documents.Try(bytes, name);
        result.IsComplete.ShouldBeFalse();
        return diagnostics.Sorted().ShouldHaveSingleItem();
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
            writer.Write($"{type}<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>");
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
