using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Site.Attachments;
using KkrSite.Site.Output;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Checks.Content;

public sealed class AttachmentCheckTests
{
    [Fact]
    public void A_personal_number_split_across_Word_runs_is_an_error() =>
        Check("bilag/klage.docx", OfficeFileBuilder.BuildDocument("Borgeren er 0707", "61-", "4285.")).ShouldBe(["KKR0403"]);

    [Theory]
    [InlineData("word/comments.xml")]
    [InlineData("word/footnotes.xml")]
    [InlineData("word/header1.xml")]
    public void A_personal_number_in_a_Word_comment_footnote_or_header_is_an_error(string part) =>
        Check(
                "bilag/klage.docx",
                OfficeFileBuilder.Build(
                    ("word/document.xml", OfficeFileBuilder.FormatParagraph("Klagen.")),
                    (part, OfficeFileBuilder.FormatParagraph("070761-4285"))
                )
            )
            .ShouldBe(["KKR0403"]);

    [Fact]
    public void Spreadsheet_cells_are_searched_and_shared_string_indexes_are_not()
    {
        var sheet = OfficeFileBuilder.Build(
            ("xl/sharedStrings.xml", "<sst><si><t>070761-4285</t></si></sst>"),
            ("xl/worksheets/sheet1.xml", "<s><row><c t=\"s\"><v>0707614285</v></c><c><v>120</v></c></row></s>")
        );

        Check("bilag/tal.xlsx", sheet).ShouldBe(["KKR0403"]);
    }

    [Fact]
    public void A_personal_number_divided_between_neighbouring_spreadsheet_cells_is_a_possible_one()
    {
        var sheet = OfficeFileBuilder.Build(("xl/worksheets/sheet1.xml", "<s><row><c><v>070761</v></c><c><v>4285</v></c></row></s>"));

        Check("bilag/tal.xlsx", sheet).ShouldBe(["KKR0410"]);
    }

    [Fact]
    public void Digits_of_spreadsheet_cells_with_a_cell_between_them_are_not_joined()
    {
        const string Row = "<s><row><c r=\"A1\"><v>070761</v></c><c r=\"C1\"><v>4285</v></c></row></s>";

        Check("bilag/tal.xlsx", OfficeFileBuilder.Build(("xl/worksheets/sheet1.xml", Row))).ShouldBeEmpty();
    }

    [Fact]
    public void A_personal_number_in_a_text_attachment_is_an_error() =>
        Check("bilag/liste.csv", Encoding.UTF8.GetBytes("navn;cpr\nA;070761-4285\n")).ShouldBe(["KKR0403"]);

    [Theory]
    [InlineData("bilag/klage.pdf", "<!doctype html><html>", "KKR0417")]
    [InlineData("bilag/klage.docx", "ren tekst", "KKR0417")]
    [InlineData("bilag/klage.pdf", "", "KKR0417")]
    [InlineData("bilag/kort.png", "%PDF-1.7", "KKR0417")]
    [InlineData("bilag/side.html", "<html>", "KKR0418")]
    [InlineData("bilag/tegning.svg", "<svg/>", "KKR0418")]
    [InlineData("bilag/program.exe", "MZ", "KKR0418")]
    [InlineData("bilag/notat.txt", "#!/bin/sh\nrm", "KKR0418")]
    [InlineData("bilag/ark.xlsm", "PK\u0003\u0004", "KKR0418")]
    [InlineData("bilag/notat.xml", "<html xmlns='http://www.w3.org/1999/xhtml'><script src='kode.jsx'></script></html>", "KKR0428")]
    [InlineData("bilag/kode.jsx", "document.title = 1", "KKR0418")]
    [InlineData("bilag/notat.json", "{}", "KKR0428")]
    [InlineData("bilag/notat", "tekst", "KKR0428")]
    [InlineData("bilag/notat.txt.wasm", "tekst", "KKR0418")]
    [InlineData("bilag/notat.txt", "version https://git-lfs.github.com/spec/v1\noid sha256:0", "KKR0417")]
    [InlineData("bilag/notat.docx", "version https://git-lfs.github.com/spec/v1\noid sha256:0", "KKR0417")]
    public void A_mislabelled_or_executable_attachment_is_rejected(string name, string content, string code) =>
        Check(name, Encoding.Latin1.GetBytes(content)).ShouldBe([code]);

    [Theory]
    [InlineData("bilag/kort.png", new byte[] { 0x89, 0x50, 0x4E, 0x47, 13, 10 })]
    [InlineData("bilag/gammelt.doc", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 })]
    [InlineData("bilag/laast.docx", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 })]
    [InlineData("bilag/halvt.docx", new byte[] { 0x50, 0x4B, 3, 4, 1, 2, 3 })]
    public void An_attachment_that_cannot_be_searched_is_reported(string name, byte[] content) =>
        Check(name, content).ShouldBe(["KKR0419"]);

    [Theory]
    [InlineData("bilag/brev.docx", "word/vbaProject.bin")]
    [InlineData("bilag/pakke.zip", "mappe/start.js")]
    [InlineData("bilag/ark.xlsb", "xl/macrosheets/sheet1.bin")]
    public void A_package_with_macros_or_programs_is_rejected(string name, string part) =>
        Check(name, OfficeFileBuilder.Build((part, "x"))).ShouldBe(["KKR0418"]);

    [Fact]
    public void A_private_mail_address_and_a_mobile_number_in_an_attachment_are_reported() =>
        Check("bilag/brev.docx", OfficeFileBuilder.BuildDocument("Ring til Bo på mobil 20 30 40 50, eller skriv til bo@gmail.com."))
            .ShouldBe(["KKR0411", "KKR0412"]);

    [Fact]
    public void Attachments_with_XML_entities_or_oversized_parts_are_reported_unread()
    {
        const string Bomb = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;</a>";
        Check("bilag/a.docx", OfficeFileBuilder.Build(("word/document.xml", Bomb))).ShouldBe(["KKR0419"]);
        Check("bilag/b.docx", OfficeFileBuilder.BuildDocument(new string('x', 41_000_000))).ShouldBe(["KKR0419"]);
    }

    [Fact]
    public void An_attachment_above_the_configured_size_limit_is_reported()
    {
        var folder = Folder("bilag/stor.txt", Encoding.UTF8.GetBytes(new string('a', (1024 * 1024) + 1)));
        Codes(folder).ShouldBeEmpty();

        Codes(folder.With("site.yml", "titel: Prøve\nadresse: https://arkiv.example/\nbilag_mb: 1")).ShouldBe(["KKR0416"]);
    }

    [Fact]
    public void An_attachment_that_no_item_lists_is_neither_published_nor_searched()
    {
        var folder = new ContentFolder().With("moeder/midtjylland/2024-11-19/bilag/klage.txt", "070761-4285");

        Codes(folder).ShouldBe(["KKR0208"]);
    }

    [Fact]
    public void Attachments_are_read_again_only_when_their_content_has_changed()
    {
        var attachments = new AttachmentReader();
        var first = Folder("bilag/a.txt", "ingen"u8.ToArray());
        Codes(first, attachments).ShouldBeEmpty();
        Codes(Folder("bilag/a.txt", "070761-4285"u8.ToArray()), attachments).ShouldBe(["KKR0403"]);
        Codes(first, attachments).ShouldBeEmpty();

        attachments.CachedCount.ShouldBe(2);
    }

    private static string[] Check(string name, byte[] content) => Codes(Folder(name, content));

    private static ContentFolder Folder(string name, byte[] content) =>
        new ContentFolder()
            .WithItem("3.2", "Klage", null, "## Beslutning\nDrøftet.", $"bilag: [{{titel: Klage, fil: {name}}}]")
            .With("moeder/midtjylland/2024-11-19/" + name, content);

    private static string[] Codes(ContentFolder folder, AttachmentReader? attachments = null)
    {
        var diagnostics = new DiagnosticBag();
        SiteBuilder.Build(folder.ToInputFolder(), new DiscardingStore(), diagnostics, new BuildOptions { Attachments = attachments });
        return [.. diagnostics.ToSortedArray().Select(diagnostic => diagnostic.Code.Id)];
    }
}
