using KkrSite.Import.Lines;
using KkrSite.Import.Reporting;
using KkrSite.Import.Results;
using KkrSite.TestTools.Documents;
using static KkrSite.Import.Tests.Reading.Docx.DocxTestDocument;
using static KkrSite.TestTools.Documents.WordXml;

namespace KkrSite.Import.Tests.Reading.Docx;

/// <summary>Content of Word documents that is not lines of text: tables, notes, links, tracked changes.</summary>
public sealed class DocxReaderTests
{
    [Fact]
    public void A_data_table_becomes_a_Markdown_table_with_escaped_bars()
    {
        var item = ImportItem(
            TextParagraph("Baggrund")
                + Table([
                    [TextParagraph("Kommune"), TextParagraph("Beløb | mio. kr."), TextParagraph("Bemærkning")],
                    [
                        "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + TextParagraph("Køge"),
                        TextParagraph("12,5"),
                        TextParagraph("anlæg"),
                    ],
                    [
                        "<w:tcPr><w:vMerge/></w:tcPr>" + TextParagraph(""),
                        "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + TextParagraph("ingen udgift"),
                    ],
                ])
                + TextParagraph("Beløbene er foreløbige.")
        );

        item.Sections[0]
            .Markdown.ShouldBe(
                "| Kommune | Beløb \\| mio. kr. | Bemærkning |\n| --- | --- | --- |\n| Køge | 12,5 | anlæg |\n|  | ingen udgift |  |"
                    + "\n\nBeløbene er foreløbige."
            );
    }

    [Fact]
    public void A_layout_table_is_read_as_text()
    {
        var item = ImportItem(
            Table([
                [TextParagraph("Baggrund"), TextParagraph("Stien er smal.") + TextParagraph("Den bliver smallere.")],
                [TextParagraph("Indstilling"), TextParagraph("Det indstilles, at KKR Sjælland drøfter sagen.")],
            ])
        );

        item.Sections.Select(section => $"{section.Heading}: {section.Markdown}")
            .ShouldBe([
                "Baggrund: Stien er smal.\n\nDen bliver smallere.",
                "Indstilling: Det indstilles, at KKR Sjælland drøfter sagen.",
            ]);
    }

    [Fact]
    public void A_footnote_is_placed_at_the_end_of_the_section_that_refers_to_it()
    {
        var result = ImportDocument(
            Head
                + TextParagraph("Baggrund")
                + Paragraph(Run("Stien er smal") + "<w:r><w:footnoteReference w:id=\"5\"/></w:r>" + Run(" og krum."))
                + TextParagraph("Den er gammel.")
                + TextParagraph("Indstilling")
                + TextParagraph("Det indstilles, at KKR Sjælland drøfter sagen."),
            footnotes: $"<w:footnote w:type=\"separator\" w:id=\"0\">{TextParagraph("streg")}</w:footnote>"
                + $"<w:footnote w:id=\"5\">{TextParagraph("Målt i 2023.")}</w:footnote>"
        );

        result.Items[0].Sections[0].PlainText.ShouldBe("Stien er smal[1] og krum.\n\nDen er gammel.\n\n[1] Målt i 2023.");
        (result.Words.Lost, result.Words.Invented).ShouldBe((0, 0));
    }

    [Fact]
    public void Text_footnotes_links_and_tables_of_a_closed_item_are_not_output()
    {
        var result = ImportDocument(
            Head
                + TextParagraph("Baggrund")
                + TextParagraph("Stien er smal.")
                + Paragraph("", "")
                + TextParagraph("1.2. Lukket punkt: Valg")
                + TextParagraph("SAG-2024-00002 ab")
                + TextParagraph("Baggrund")
                + Paragraph(
                    Run("hemmelig")
                        + "<w:r><w:footnoteReference w:id=\"5\"/></w:r>"
                        + Field(" HYPERLINK \"https://www.example.dk/hemmelig\" ", Run("hemmelig"))
                        + Run(" 010203-1234")
                )
                + Table([
                    [TextParagraph("hemmelig"), TextParagraph("1")],
                    [TextParagraph("hemmelig"), TextParagraph("2")],
                ]),
            footnotes: $"<w:footnote w:id=\"5\">{TextParagraph("hemmelig")}</w:footnote>"
        );

        result.Items.Select(item => item.IsClosed).ShouldBe([false, true]);
        var output =
            ImportJsonWriter.Write(result) + string.Join('\n', new ImportReportWriter("input").Write(result, null, [], isDryRun: true));
        output.ShouldNotContain("hemmelig");
        output.ShouldNotContain("1234");
        output.ShouldContain("i et lukket punkt");
        (result.Words.Lost, result.Words.Invented).ShouldBe((0, 0));
    }

    [Fact]
    public void Only_web_links_are_kept_and_an_attachment_keeps_its_own()
    {
        var item = ImportItem(
            TextParagraph("Baggrund")
                + Paragraph(
                    Field(" HYPERLINK \"mailto:a@example.dk\" ", Run("Skriv"))
                        + Run(" om ")
                        + Field(" HYPERLINK \\l \"sted\" ", Run("stien"))
                        + Run(" og læs ")
                        + Field(" HYPERLINK \"https://www.example.dk/a\" \\l \"b\" \\o \"tip\" ", Run("rap") + Run("porten"))
                        + Run(".")
                )
                + TextParagraph("Bilag")
                + Paragraph(Run("Notat om ") + Field(" HYPERLINK \"https://www.example.dk/notat.pdf\" ", Run("stier")))
                + TextParagraph("Kort")
        );

        item.Links.ShouldBe([
            new TextLink("https://www.example.dk/a#b", "rapporten"),
            new TextLink("https://www.example.dk/notat.pdf", "stier"),
        ]);
        item.Attachments.ShouldBe([
            new RecognisedAttachment("Notat om stier", "https://www.example.dk/notat.pdf"),
            new RecognisedAttachment("Kort", null),
        ]);
        item.Sections[0].PlainText.ShouldBe("Skriv om stien og læs rapporten.");
    }

    [Fact]
    public void Tracked_deletions_are_dropped_insertions_kept_and_deleted_paragraph_marks_joined()
    {
        var result = ImportDocument(
            Head
                + TextParagraph("Baggrund")
                + Paragraph(
                    Run("Stien er ")
                        + "<w:del><w:r><w:delText>bred</w:delText></w:r></w:del><w:ins><w:r><w:t>smal</w:t></w:r></w:ins>"
                        + Run(" og"),
                    "<w:rPr><w:del/></w:rPr>"
                )
                + TextParagraph(" krum.")
                + "<w:p><w:moveFrom><w:r><w:t>Flyttet.</w:t></w:r></w:moveFrom></w:p>"
                + "<w:p><w:moveTo><w:r><w:t>Flyttet.</w:t></w:r></w:moveTo></w:p>"
        );

        result.Items[0].Sections[0].PlainText.ShouldBe("Stien er smal og krum.\n\nFlyttet.");
        result.Doubts.ShouldContain(doubt => doubt.Text.Contains("rettelser, som ingen har godkendt"));
    }

    [Fact]
    public void Hidden_text_and_comments_are_left_out_and_reported()
    {
        var result = ImportDocument(
            Head
                + TextParagraph("Baggrund")
                + Paragraph(
                    Run("Stien er smal.") + Run(" Internt notat her", "<w:vanish/>") + "<w:r><w:commentReference w:id=\"1\"/></w:r>"
                )
        );

        result.Items[0].Sections[0].PlainText.ShouldBe("Stien er smal.");
        result
            .Doubts.Select(doubt => doubt.Text)
            .ShouldBe(["3 ord er skjult tekst i dokumentet og er ikke taget med", "dokumentet har 1 kommentar, som ikke er taget med"]);
    }

    [Fact]
    public void Word_layout_characters_are_converted_to_plain_text()
    {
        var item = ImportItem(
            TextParagraph("Baggrund")
                + "<w:p><w:r><w:t>sam</w:t><w:softHyphen/><w:t>arbejde om it</w:t><w:noBreakHyphen/><w:t>drift</w:t><w:tab/><w:t>og</w:t>"
                + "<w:br/><w:t>mere, 10\u00A0km</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r></w:p>"
        );

        item.Sections[0].PlainText.ShouldBe("samarbejde om it-drift og mere, 10 km→");
    }

    [Fact]
    public void The_running_header_gives_council_and_date_and_is_left_out()
    {
        var result = ImportDocument(
            TextParagraph("1.1. Cykelstier")
                + TextParagraph("SAG-2024-00001 ab")
                + TextParagraph("Baggrund")
                + TextParagraph("Stien er smal."),
            header: TextParagraph("KKR Nordjylland  |  12-03-2024")
                + Paragraph(Run("Udskrevet ") + Field(" DATE \\@ \"dd-MM-yyyy\" ", Run("01-02-2026")))
        );

        (result.Meeting.Council!.Value.Slug, result.Meeting.Date.ToString()).ShouldBe(("nordjylland", "2024-03-12"));
        result.Dropped.Select(text => text.Text).ShouldBe(["KKR Nordjylland  |  12-03-2024", "Udskrevet"]);
    }

    [Fact]
    public void A_text_box_is_read_once_and_a_placeholder_not_at_all()
    {
        var item = ImportItem(
            TextParagraph("Baggrund")
                + Paragraph(Run("Stien er smal.") + TextBox(TextParagraph("Den er også krum.")))
                + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + TextParagraph("Klik for at skrive")
                + "</w:sdtContent></w:sdt>"
        );

        item.Sections[0].PlainText.ShouldBe("Stien er smal.\n\nDen er også krum.");
    }

    [Fact]
    public void An_invalid_hyperlink_address_does_not_prevent_the_import()
    {
        var bytes = new WordPackage
        {
            Body = Head + TextParagraph("Baggrund") + $"<w:p><w:hyperlink r:id=\"rIdX\">{Run("Stien er smal.")}</w:hyperlink></w:p>",
            Links = new Dictionary<string, string> { ["rIdX"] = "https://www.example.dk/god" },
        }.ToBytes();
        var broken = Rewrite(bytes, "word/_rels/document.xml.rels", text =>
            text.Replace("https://www.example.dk/god", "http://[ikke en adresse", StringComparison.Ordinal)
        );

        var (result, diagnostics) = ImportRunner.TryImport(broken, "dagsorden.docx");

        diagnostics.ToSortedArray().ShouldBeEmpty();
        result.Items[0].Sections[0].PlainText.ShouldBe("Stien er smal.");
        result.Items[0].Links.ShouldBeEmpty();
    }

    [Fact]
    public void A_strict_Open_XML_document_is_read_like_a_transitional_one()
    {
        var bytes = new WordPackage { Body = Head + TextParagraph("Baggrund") + TextParagraph("Stien er smal.") }.ToBytes();
        foreach (var part in new[] { "word/document.xml", "_rels/.rels" })
        {
            bytes = Rewrite(bytes, part, text =>
                text.Replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main",
                        StringComparison.Ordinal
                    )
                    .Replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships",
                        StringComparison.Ordinal
                    )
            );
        }

        ImportRunner.TryImport(bytes, "dagsorden.docx").Result.Items.Single().Sections[0].PlainText.ShouldBe("Stien er smal.");
    }

    [Fact]
    public void A_doubt_is_located_by_page_and_surrounding_words()
    {
        var result = ImportDocument(
            Head
                + TextParagraph("Baggrund")
                + TextParagraph("Stien er smal.")
                + Paragraph(
                    "<w:r><w:lastRenderedPageBreak/><w:t>Cyklisten 010203-1234 har klaget over stien og broen mange gange.</w:t></w:r>"
                )
        );

        string.Join('\n', new ImportReportWriter("input").Write(result, null, [], isDryRun: true))
            .ShouldContain("side 2, ved »Cyklisten … har klaget over stien …«: teksten ligner et CPR-nummer");
    }

    private static byte[] Rewrite(byte[] package, string part, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry(part)!;
            string text;
            using (var reader = new StreamReader(entry.Open()))
            {
                text = reader.ReadToEnd();
            }

            entry.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(part).Open());
            writer.Write(change(text));
        }

        return stream.ToArray();
    }
}
