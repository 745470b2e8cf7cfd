using System.Text;
using KkrSite.Site.Attachments;
using KkrSite.Site.Attachments.Extraction;

namespace KkrSite.Site.Tests.Checks.Content;

/// <summary>What is read of an attachment, and what is said of the rest.</summary>
public sealed class AttachmentTextTests
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Number = "070761-4285";

    [Theory]
    [InlineData("<w:p><w:r><w:t>0707</w:t></w:r><w:del><w:r><w:delText>99</w:delText></w:r></w:del><w:r><w:t>61-4285</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>070761</w:t></w:r><w:ins><w:r><w:t>x</w:t></w:r></w:ins><w:r><w:t>-4285</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:del><w:r><w:delText>070761-4285</w:delText></w:r></w:del></w:p>")]
    public void Text_before_and_after_tracked_changes_is_read(string body)
    {
        var text = ReadWord(body);

        text.Passages.ShouldContain(passage => passage.Text.Contains(Number, StringComparison.Ordinal));
        text.Traces.ShouldBe([AttachmentTrace.TrackedChanges]);
    }

    [Fact]
    public void A_text_box_inside_a_paragraph_does_not_divide_the_paragraph() =>
        ReadWord("<w:p><w:r><w:t>070761-</w:t><w:txbx><w:p><w:r><w:t>boks</w:t></w:r></w:p></w:txbx><w:t>4285</w:t></w:r></w:p>")
            .Passages.ShouldContain(passage => passage.Text.Contains(Number, StringComparison.Ordinal));

    [Theory]
    [InlineData("<w:p><w:fldSimple w:instr=\"HYPERLINK mailto:070761-4285@x.dk\"/></w:p>")]
    [InlineData("<w:p><w:bookmarkStart w:name=\"b_070761-4285\"/></w:p>")]
    [InlineData("<w:p><w:r><w:t>07</w:t><w:noBreakHyphen/></w:r></w:p><!-- 070761-4285 -->")]
    public void Attributes_and_comments_of_the_markup_are_read(string body) =>
        ReadWord(body).Passages.ShouldContain(passage => passage.Text.Contains(Number, StringComparison.Ordinal));

    [Fact]
    public void Properties_of_a_document_are_not_joined_to_one_number() =>
        Read("a.docx", OfficeFileBuilder.Build(("docProps/app.xml", "<P xmlns=\"urn:x\"><Pages>070761</Pages><Words>4285</Words></P>")))
            .Passages.ShouldNotContain(passage => passage.Text.Contains("0707614285", StringComparison.Ordinal));

    [Theory]
    [InlineData("docProps/core.xml", "<p xmlns:dc=\"urn:dc\"><dc:creator>Bo Holm</dc:creator></p>", AttachmentTrace.Author)]
    [InlineData("word/comments.xml", "<w:comments xmlns:w=\"" + Word + "\"><w:comment/></w:comments>", AttachmentTrace.Comments)]
    [InlineData("word/document.xml", "<w:p xmlns:w=\"" + Word + "\"><w:rPr><w:vanish/></w:rPr></w:p>", AttachmentTrace.HiddenText)]
    [InlineData("xl/workbook.xml", "<workbook><sheet name=\"Løn\" state=\"veryHidden\"/></workbook>", AttachmentTrace.HiddenSheets)]
    [InlineData("ppt/notesSlides/notesSlide1.xml", "<n><p><t>Sig det</t></p></n>", AttachmentTrace.SpeakerNotes)]
    public void What_a_document_says_besides_its_text_is_a_trace(string part, string xml, AttachmentTrace trace) =>
        Read("a.docx", OfficeFileBuilder.Build((part, xml))).Traces.ShouldBe([trace]);

    [Fact]
    public void A_drawn_shape_is_no_tracked_change()
    {
        const string Shape =
            "<s xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:moveTo><a:pt x=\"1\"/></a:moveTo></s>";

        Read("a.docx", OfficeFileBuilder.Build(("word/document.xml", Shape))).Traces.ShouldBeEmpty();
    }

    [Fact]
    public void Texts_of_an_unknown_vocabulary_are_not_joined() =>
        Read("a.docx", OfficeFileBuilder.Build(("customXml/item1.xml", "<d xmlns=\"urn:x\"><t>070761</t><t>4285</t></d>")))
            .Passages.ShouldNotContain(passage => passage.Text.Contains("0707614285", StringComparison.Ordinal));

    [Fact]
    public void Cells_are_read_with_the_heading_of_their_column()
    {
        var text = Read("a.csv", "Navn;CPR-nr.\nBo Holm;707614285\nIda Ege;0707614285\n"u8.ToArray());

        text.Passages.ShouldHaveSingleItem().Text.ShouldContain("CPR-nr.: 0707614285");
    }

    [Fact]
    public void A_number_that_has_lost_its_zero_is_marked_as_reconstructed()
    {
        var text = Read("a.csv", "707614285;Ege\n"u8.ToArray());

        text.Passages.Single(passage => passage.IsReconstructed).Text.Trim().ShouldBe("0707614285");
    }

    [Fact]
    public void Boxes_with_a_digit_each_are_joined() =>
        Read("a.csv", "0;7;0;7;6;1;-;4;2;8;5\n"u8.ToArray())
            .Passages.Single(passage => passage.IsReconstructed)
            .Text.Trim()
            .ShouldBe("0707614285");

    [Theory]
    [InlineData("base64", "MDcwNzYxLTQyODU=")]
    [InlineData("quoted-printable", "070761=2D42=\r\n85")]
    public void The_encoded_body_of_a_mail_is_read(string encoding, string body) =>
        Read("a.eml", FormatMail($"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{body}"))
            .Passages.ShouldContain(passage => passage.Text.Contains(Number, StringComparison.Ordinal));

    [Fact]
    public void The_attachment_of_a_mail_is_read_by_its_own_format()
    {
        var document = Convert.ToBase64String(OfficeFileBuilder.BuildDocument(Number));
        var mail = FormatMail(
            "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: application/octet-stream; name=svar.docx\r\n"
                + $"Content-Transfer-Encoding: base64\r\n\r\n{document}\r\n--x--\r\n"
        );

        var passage = Read("a.eml", mail).Passages.Single(passage => passage.Text.Contains(Number, StringComparison.Ordinal));

        passage.Place.ShouldBe("svar.docx");
    }

    [Fact]
    public void An_HTML_mail_is_read_through_its_markup() =>
        Read("a.eml", FormatMail("Content-Type: text/html\r\n\r\n<p>070761<b>-4285</b><a href=\"tel:12\">ring</a></p>"))
            .Passages.ShouldContain(passage => passage.Text.Contains(Number, StringComparison.Ordinal));

    [Theory]
    [InlineData(@"{\rtf1 {\b 0707}61{\*\bkmkstart x}-4285}")]
    [InlineData(@"{\rtf1 \'30\'37\'30\'37\'36\'31\'2d\'34\'32\'38\'35}")]
    [InlineData(@"{\rtf1 \u48?\u55?\u48?\u55?\u54?\u49?\_4285}")]
    [InlineData(@"{\rtf1{\info{\title 070761-4285}}}")]
    public void The_text_of_an_RTF_file_is_read_through_its_escapes(string source)
    {
        var text = string.Concat(Read("a.rtf", Encoding.Latin1.GetBytes(source)).Passages.Select(passage => passage.Text));

        text.Replace("x-", "-", StringComparison.Ordinal).ShouldContain(Number);
    }

    [Theory]
    [InlineData("xl/worksheets/sheet1.bin")]
    [InlineData("word/embeddings/oleObject1.bin")]
    public void Strings_of_a_binary_part_are_read_and_the_part_is_named(string part)
    {
        var content = "\0\u0001\0" + string.Concat(Number.Select(c => c + "\0")) + "\u0001\0";

        var text = Read("a.xlsb", OfficeFileBuilder.Build((part, content)));

        text.Passages.ShouldContain(passage => passage.Text.Contains(Number, StringComparison.Ordinal));
        text.Unread.ShouldHaveSingleItem().Name.ShouldBe(part);
    }

    [Fact]
    public void An_archive_inside_an_archive_is_read_and_too_many_are_named()
    {
        var inner = OfficeFileBuilder.BuildDocument(Number);
        for (var depth = 0; depth < 3; depth++)
        {
            inner = OfficeFileBuilder.BuildPackage(("pakke.zip", inner));
        }

        Read("a.zip", inner).Passages.ShouldContain(passage => passage.Text.Contains(Number, StringComparison.Ordinal));
        for (var depth = 0; depth < 4; depth++)
        {
            inner = OfficeFileBuilder.BuildPackage(("pakke.zip", inner));
        }

        Read("a.zip", inner).Unread.ShouldHaveSingleItem().Problem.ShouldBe("filer i filer i for mange lag");
    }

    [Fact]
    public void An_OpenDocument_table_is_read_row_by_row()
    {
        const string Content = """
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
              <table:table><table:table-row>
                <table:table-cell><text:p>070761</text:p></table:table-cell><table:table-cell><text:p>4285</text:p></table:table-cell>
              </table:table-row></table:table>
              <text:p>0707<text:span>61-</text:span>4285</text:p>
            </office:document>
            """;

        var passages = Read("a.ods", OfficeFileBuilder.Build(("content.xml", Content))).Passages;

        passages.ShouldContain(passage => passage.Text.Contains(Number, StringComparison.Ordinal));
        passages.Single(passage => passage.IsReconstructed).Text.Trim().ShouldBe("070761 4285");
    }

    [Fact]
    public void A_large_picture_in_a_document_is_named_and_a_logo_is_not()
    {
        var text = Read(
            "a.docx",
            OfficeFileBuilder.BuildPackage(("word/media/side.png", CreatePng(1200, 1700)), ("word/media/logo.png", CreatePng(1200, 200)))
        );

        text.Unread.ShouldHaveSingleItem().Name.ShouldBe("word/media/side.png");
    }

    [Theory]
    [InlineData("links", "/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://x.dk/070761-4285) >> >>]", "")]
    [InlineData("kommentarer", "/Annots [<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (070761-4285) >>]", "")]
    [InlineData("bogmærker", "", "/Outlines << /First 9 0 R /Last 9 0 R >>")]
    public void What_a_PDF_holds_besides_its_pages_is_read(string place, string page, string catalog) =>
        Read("a.pdf", PdfFileBuilder.Build("Et notat om trafik i kommunerne i regionen.", page, catalog))
            .Passages.Single(passage => passage.Text.Contains(Number, StringComparison.Ordinal))
            .Place.ShouldBe(place);

    [Fact]
    public void An_earlier_revision_of_a_PDF_is_read()
    {
        var file = PdfFileBuilder.BuildRevised($"Borgeren {Number} har klaget over det hele.", "Borgeren har klaget over det hele.");

        var text = Read("a.pdf", file);

        var earlier = text.Passages.Single(passage => passage.Text.Contains(Number, StringComparison.Ordinal));
        earlier.Place.ShouldBe("tidligere udgave 1, side 1");
        text.Traces.ShouldBe([AttachmentTrace.EarlierRevisions]);
    }

    private static ExtractedText ReadWord(string body) =>
        Read("a.docx", OfficeFileBuilder.Build(("word/document.xml", $"<w:body xmlns:w=\"{Word}\">{body}</w:body>")));

    private static ExtractedText Read(string name, byte[] content) =>
        new NestedTextExtractor().Extract([new FileContent(name, content)]).Single();

    private static byte[] FormatMail(string rest) =>
        Encoding.UTF8.GetBytes("From: a@kommune.dk\r\nTo: b@kkr.dk\r\nSubject: Svar\r\nMIME-Version: 1.0\r\n" + rest);

    private static byte[] CreatePng(int width, int height) =>
        [
            0x89, .. "PNG\r\n\u001A\n"u8, 0, 0, 0, 13, .. "IHDR"u8,
            0, 0, (byte)(width >> 8), (byte)width, 0, 0, (byte)(height >> 8), (byte)height, 8, 2, 0, 0, 0,
        ];
}
