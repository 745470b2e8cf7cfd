using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.AttachmentTexts;
using KkrSite.Output;

namespace KkrSite.Tests.Checks.Attachments;

/// <summary>An attachment is looked into before it is published.</summary>
public sealed class CheckAttachmentsTests
{
    [Fact]
    public void A_personal_number_in_a_word_file_is_found_across_its_runs() =>
        Check("bilag/klage.docx", OfficeFile.Document("Borgeren er 0707", "61-", "4285.")).ShouldBe(["KKR0403"]);

    [Theory]
    [InlineData("word/comments.xml")]
    [InlineData("word/footnotes.xml")]
    [InlineData("word/header1.xml")]
    public void So_is_one_that_only_a_comment_note_or_header_holds(string part) =>
        Check("bilag/klage.docx", OfficeFile.Of(("word/document.xml", OfficeFile.Paragraph("Klagen.")), (part, OfficeFile.Paragraph("070761-4285"))))
            .ShouldBe(["KKR0403"]);

    [Fact]
    public void A_sheets_cells_are_read_and_its_numbers_of_strings_are_not()
    {
        var sheet = OfficeFile.Of(
            ("xl/sharedStrings.xml", "<sst><si><t>070761-4285</t></si></sst>"),
            ("xl/worksheets/sheet1.xml", "<s><row><c t=\"s\"><v>0707614285</v></c><c><v>120</v></c></row></s>"));

        Check("bilag/tal.xlsx", sheet).ShouldBe(["KKR0403"]);
    }

    [Fact]
    public void Neighbouring_cells_are_not_one_number()
    {
        var sheet = OfficeFile.Of(("xl/worksheets/sheet1.xml", "<s><row><c><v>070761</v></c><c><v>4285</v></c></row></s>"));

        Check("bilag/tal.xlsx", sheet).ShouldBeEmpty();
    }

    [Fact]
    public void A_text_file_is_read() => Check("bilag/liste.csv", Encoding.UTF8.GetBytes("navn;cpr\nA;070761-4285\n")).ShouldBe(["KKR0403"]);

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
    public void A_file_that_is_not_what_it_is_called_or_may_run_is_refused(string name, string content, string code) =>
        Check(name, Encoding.Latin1.GetBytes(content)).ShouldBe([code]);

    [Theory]
    [InlineData("bilag/kort.png", new byte[] { 0x89, 0x50, 0x4E, 0x47, 13, 10 })]
    [InlineData("bilag/gammelt.doc", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 })]
    [InlineData("bilag/laast.docx", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 })]
    [InlineData("bilag/halvt.docx", new byte[] { 0x50, 0x4B, 3, 4, 1, 2, 3 })]
    [InlineData("bilag/data.bin", new byte[] { 0, 1, 2, 3 })]
    public void What_cannot_be_looked_through_is_told_of(string name, byte[] content) => Check(name, content).ShouldBe(["KKR0419"]);

    [Fact]
    public void Entities_and_a_part_that_swells_are_refused_without_being_read()
    {
        const string Bomb = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;</a>";
        Check("bilag/a.docx", OfficeFile.Of(("word/document.xml", Bomb))).ShouldBe(["KKR0419"]);
        Check("bilag/b.docx", OfficeFile.Document(new string('x', 41_000_000))).ShouldBe(["KKR0419"]);
    }

    [Fact]
    public void One_above_the_limit_of_site_yml_is_told_of()
    {
        var folder = Folder("bilag/stor.txt", Encoding.UTF8.GetBytes(new string('a', (1024 * 1024) + 1)));
        Codes(folder).ShouldBeEmpty();

        Codes(folder.With("site.yml", "titel: Prøve\nadresse: https://arkiv.example/\nbilag_mb: 1")).ShouldBe(["KKR0416"]);
    }

    [Fact]
    public void One_that_no_item_names_is_not_published_and_not_looked_into()
    {
        var folder = new ContentFolder().With("moeder/midtjylland/2024-11-19/bilag/klage.txt", "070761-4285");

        Codes(folder).ShouldBe(["KKR0208"]);
    }

    [Fact]
    public void A_preview_reads_a_file_again_only_when_its_content_is_another()
    {
        var attachments = new ReadAttachmentTexts();
        var first = Folder("bilag/a.txt", "ingen"u8.ToArray());
        Codes(first, attachments).ShouldBeEmpty();
        Codes(Folder("bilag/a.txt", "070761-4285"u8.ToArray()), attachments).ShouldBe(["KKR0403"]);
        Codes(first, attachments).ShouldBeEmpty();

        attachments.Known.ShouldBe(2);
    }

    private static string[] Check(string name, byte[] content) => Codes(Folder(name, content));

    private static ContentFolder Folder(string name, byte[] content) => new ContentFolder()
        .WithItem("3.2", "Klage", null, "## Beslutning\nDrøftet.", $"bilag: [{{titel: Klage, fil: {name}}}]")
        .With("moeder/midtjylland/2024-11-19/" + name, content);

    private static string[] Codes(ContentFolder folder, ReadAttachmentTexts? attachments = null)
    {
        var diagnostics = new DiagnosticBag();
        new BuildSite(attachments).Run(folder.Open(), null, new DiscardingStore(), diagnostics);
        return [.. diagnostics.Sorted().Select(diagnostic => diagnostic.Code.Id)];
    }
}
