using KkrSite.Import.Reporting;
using KkrSite.Import.Results;
using static KkrSite.Tests.Import.Word.WordXml;

namespace KkrSite.Tests.Import.Word;

/// <summary>What a Word document can hold besides lines of text, and what becomes of it.</summary>
public sealed class WordStoryTests
{
    [Fact]
    public void A_table_of_data_stays_a_table_with_its_bars_escaped()
    {
        var item = Item(Say("Baggrund") + Table(
        [
            [Say("Kommune"), Say("Beløb | mio. kr."), Say("Bemærkning")],
            ["<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + Say("Køge"), Say("12,5"), Say("anlæg")],
            ["<w:tcPr><w:vMerge/></w:tcPr>" + Say(""), "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + Say("ingen udgift")],
        ]) + Say("Beløbene er foreløbige."));

        item.Sections[0].Markdown.ShouldBe(
            "| Kommune | Beløb \\| mio. kr. | Bemærkning |\n| --- | --- | --- |\n| Køge | 12,5 | anlæg |\n|  | ingen udgift |  |\n\nBeløbene er foreløbige.");
    }

    [Fact]
    public void A_table_that_only_arranges_text_is_read_as_the_text()
    {
        var item = Item(Table(
        [
            [Say("Baggrund"), Say("Stien er smal.") + Say("Den bliver smallere.")],
            [Say("Indstilling"), Say("Det indstilles, at KKR Sjælland drøfter sagen.")],
        ]));

        item.Sections.Select(section => $"{section.Heading}: {section.Markdown}").ShouldBe(
            ["Baggrund: Stien er smal.\n\nDen bliver smallere.", "Indstilling: Det indstilles, at KKR Sjælland drøfter sagen."]);
    }

    [Fact]
    public void Lists_within_lists_stay_within_them()
    {
        const string Lists = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"o\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
        var item = Item(
            Say("Indstilling") + Say("Det indstilles, at KKR Sjælland") + Paragraph(Run("drøfter"), Number(1, 0)) + Paragraph(Run("stien"), Number(1, 1))
            + Paragraph(Run("broen"), Number(1, 1)) + Paragraph(Run("godkender"), Number(1, 0)),
            Lists);

        item.Sections[0].Markdown.ShouldBe("Det indstilles, at KKR Sjælland\n\n1. drøfter\n   - stien\n   - broen\n2. godkender");
    }

    [Fact]
    public void A_footnote_stands_at_the_end_of_the_section_that_refers_to_it()
    {
        var result = Import(
            Head + Say("Baggrund") + Paragraph(Run("Stien er smal") + "<w:r><w:footnoteReference w:id=\"5\"/></w:r>" + Run(" og krum.")) + Say("Den er gammel.")
            + Say("Indstilling") + Say("Det indstilles, at KKR Sjælland drøfter sagen."),
            footnotes: $"<w:footnote w:type=\"separator\" w:id=\"0\">{Say("streg")}</w:footnote><w:footnote w:id=\"5\">{Say("Målt i 2023.")}</w:footnote>");

        result.Items[0].Sections[0].PlainText.ShouldBe("Stien er smal[1] og krum.\n\nDen er gammel.\n\n[1] Målt i 2023.");
        (result.Words.Lost, result.Words.Invented).ShouldBe((0, 0));
    }

    [Fact]
    public void A_closed_item_gives_away_neither_text_nor_footnote_nor_link_nor_table()
    {
        var result = Import(
            Head + Say("Baggrund") + Say("Stien er smal.") + Paragraph("", "")
            + Say("1.2. Lukket punkt: Valg") + Say("SAG-2024-00002 ab") + Say("Baggrund")
            + Paragraph(Run("hemmelig") + "<w:r><w:footnoteReference w:id=\"5\"/></w:r>" + Field(" HYPERLINK \"https://www.example.dk/hemmelig\" ", Run("hemmelig")) + Run(" 010203-1234"))
            + Table([[Say("hemmelig"), Say("1")], [Say("hemmelig"), Say("2")]]),
            footnotes: $"<w:footnote w:id=\"5\">{Say("hemmelig")}</w:footnote>");

        result.Items.Select(item => item.IsClosed).ShouldBe([false, true]);
        var everything = new ImportJson().Write(result) + string.Join('\n', new ImportReport("input").Lines(result, null, [], isDryRun: true));
        everything.ShouldNotContain("hemmelig");
        everything.ShouldNotContain("1234");
        everything.ShouldContain("i et lukket punkt");
        (result.Words.Lost, result.Words.Invented).ShouldBe((0, 0));
    }

    [Fact]
    public void Only_links_that_lead_out_are_kept_and_an_attachment_keeps_its_own()
    {
        var item = Item(
            Say("Baggrund")
            + Paragraph(Field(" HYPERLINK \"mailto:a@example.dk\" ", Run("Skriv")) + Run(" om ") + Field(" HYPERLINK \\l \"sted\" ", Run("stien")) + Run(" og læs ")
                + Field(" HYPERLINK \"https://www.example.dk/a\" \\l \"b\" \\o \"tip\" ", Run("rap") + Run("porten")) + Run("."))
            + Say("Bilag") + Paragraph(Run("Notat om ") + Field(" HYPERLINK \"https://www.example.dk/notat.pdf\" ", Run("stier"))) + Say("Kort"));

        item.Links.ShouldBe([new RecognisedLink("https://www.example.dk/a#b", "rapporten"), new RecognisedLink("https://www.example.dk/notat.pdf", "stier")]);
        item.Attachments.ShouldBe([new RecognisedAttachment("Notat om stier", "https://www.example.dk/notat.pdf"), new RecognisedAttachment("Kort", null)]);
        item.Sections[0].PlainText.ShouldBe("Skriv om stien og læs rapporten.");
    }

    [Fact]
    public void What_is_deleted_goes_what_is_inserted_stays_and_a_deleted_paragraph_mark_joins()
    {
        var result = Import(Head + Say("Baggrund")
            + Paragraph(Run("Stien er ") + "<w:del><w:r><w:delText>bred</w:delText></w:r></w:del><w:ins><w:r><w:t>smal</w:t></w:r></w:ins>" + Run(" og"), "<w:rPr><w:del/></w:rPr>")
            + Say(" krum.") + "<w:p><w:moveFrom><w:r><w:t>Flyttet.</w:t></w:r></w:moveFrom></w:p>" + "<w:p><w:moveTo><w:r><w:t>Flyttet.</w:t></w:r></w:moveTo></w:p>");

        result.Items[0].Sections[0].PlainText.ShouldBe("Stien er smal og krum.\n\nFlyttet.");
        result.Doubts.ShouldContain(doubt => doubt.Text.Contains("rettelser, som ingen har godkendt"));
    }

    [Fact]
    public void Hidden_text_and_comments_are_left_out_and_told()
    {
        var result = Import(Head + Say("Baggrund") + Paragraph(Run("Stien er smal.") + Run(" Internt notat her", "<w:vanish/>") + "<w:r><w:commentReference w:id=\"1\"/></w:r>"));

        result.Items[0].Sections[0].PlainText.ShouldBe("Stien er smal.");
        result.Doubts.Select(doubt => doubt.Text).ShouldBe(
            ["3 ord er skjult tekst i dokumentet og er ikke taget med", "dokumentet har 1 kommentar, som ikke er taget med"]);
    }

    [Fact]
    public void Characters_that_only_serve_the_line_break_become_what_a_reader_sees()
    {
        var item = Item(Say("Baggrund") + "<w:p><w:r><w:t>sam</w:t><w:softHyphen/><w:t>arbejde om it</w:t><w:noBreakHyphen/><w:t>drift</w:t><w:tab/><w:t>og</w:t><w:br/><w:t>mere, 10\u00A0km</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r></w:p>");

        item.Sections[0].PlainText.ShouldBe("samarbejde om it-drift og mere, 10 km→");
    }

    [Fact]
    public void The_running_header_says_council_and_date_and_is_left_out()
    {
        var result = Import(
            Say("1.1. Cykelstier") + Say("SAG-2024-00001 ab") + Say("Baggrund") + Say("Stien er smal."),
            header: Say("KKR Nordjylland  |  12-03-2024") + Paragraph(Run("Udskrevet ") + Field(" DATE \\@ \"dd-MM-yyyy\" ", Run("01-02-2026"))));

        (result.Meeting.Council!.Value.Slug, result.Meeting.Date.ToString()).ShouldBe(("nordjylland", "2024-03-12"));
        result.Dropped.Select(text => text.Text).ShouldBe(["KKR Nordjylland  |  12-03-2024", "Udskrevet"]);
    }

    [Theory]
    [InlineData("decimal", "%1.%2.", false, "1.1.", "1.2.")]
    [InlineData("upperRoman", "%1.%2.", true, "1.1.", "1.2.")]
    public void Numbers_are_counted_as_the_word_processor_counts_them(string format, string pattern, bool legal, string first, string second)
    {
        var lists = $"<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
            + $"<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>{(legal ? "<w:isLgl/>" : "")}<w:lvlText w:val=\"{pattern}\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
        var sections = Say("SAG-2024-00001 ab") + Say("Baggrund") + Say("Stien er smal.");
        var result = Import(
            Cover + Paragraph(Run("Sager"), Number(1, 0)) + Paragraph(Run("Stien"), Number(1, 1)) + sections + Paragraph(Run("Broen"), Number(1, 1)) + sections, numbering: lists);

        result.Items.Where(item => item.Number.Parts.Length == 2).Select(item => $"{item.Number}.").ShouldBe([first, second]);
    }

    [Fact]
    public void A_list_begins_anew_where_the_document_says_so()
    {
        const string Lists = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num>";
        var item = Item(
            Say("Baggrund") + string.Concat(new[] { 1, 1, 2, 2, 3, 0 }.Select(number => Paragraph(Run($"linje fra liste {number}"), Number(number, 0)))), Lists);

        item.Sections[0].Blocks.Select(block => $"{block.Marker} {block.Text[^1]}").ShouldBe(["c) 1", "d) 1", "a) 2", "b) 2", "c) 3", " 0"]);
    }

    [Fact]
    public void A_text_box_is_read_once_and_a_placeholder_not_at_all()
    {
        var item = Item(Say("Baggrund") + Paragraph(Run("Stien er smal.") + TextBox(Say("Den er også krum.")))
            + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + Say("Klik for at skrive") + "</w:sdtContent></w:sdt>");

        item.Sections[0].PlainText.ShouldBe("Stien er smal.\n\nDen er også krum.");
    }

    [Fact]
    public void An_address_that_is_none_does_not_cost_the_document()
    {
        var bytes = new WordPackage
        {
            Body = Head + Say("Baggrund") + $"<w:p><w:hyperlink r:id=\"rIdX\">{Run("Stien er smal.")}</w:hyperlink></w:p>",
            Links = new Dictionary<string, string> { ["rIdX"] = "https://www.example.dk/god" },
        }.ToBytes();
        var broken = Rewrite(bytes, "word/_rels/document.xml.rels", text => text.Replace("https://www.example.dk/god", "http://[ikke en adresse", StringComparison.Ordinal));

        var (result, diagnostics) = Documents.Try(broken, "dagsorden.docx");

        diagnostics.Sorted().ShouldBeEmpty();
        result.Items[0].Sections[0].PlainText.ShouldBe("Stien er smal.");
        result.Items[0].Links.ShouldBeEmpty();
    }

    [Fact]
    public void A_document_in_strict_form_reads_the_same()
    {
        var bytes = new WordPackage { Body = Head + Say("Baggrund") + Say("Stien er smal.") }.ToBytes();
        foreach (var part in new[] { "word/document.xml", "_rels/.rels" })
        {
            bytes = Rewrite(bytes, part, text => text
                .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
                .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal));
        }

        Documents.Try(bytes, "dagsorden.docx").Result.Items.Single().Sections[0].PlainText.ShouldBe("Stien er smal.");
    }

    [Fact]
    public void A_doubt_is_placed_by_page_and_words_that_a_person_can_find()
    {
        var result = Import(Head + Say("Baggrund") + Say("Stien er smal.") + Paragraph("<w:r><w:lastRenderedPageBreak/><w:t>Cyklisten 010203-1234 har klaget over stien og broen mange gange.</w:t></w:r>"));

        string.Join('\n', new ImportReport("input").Lines(result, null, [], isDryRun: true))
            .ShouldContain("side 2, ved »Cyklisten … har klaget over stien …«: teksten ligner et CPR-nummer");
    }

    private static string Cover => Say("KKR Sjælland") + Say("Dato: 12-03-2024");

    private static string Head => Cover + Paragraph("") + Say("1.1. Cykelstier ved fjorden") + Say("SAG-2024-00001 ab");

    private static RecognisedItem Item(string body, string numbering = "")
    {
        var result = Import(Head + body, numbering);
        (result.Words.Lost, result.Words.Invented).ShouldBe((0, 0));
        return result.Items.ShouldHaveSingleItem();
    }

    private static ImportResult Import(string body, string numbering = "", string footnotes = "", string header = "")
    {
        var (result, diagnostics) = Documents.Try(
            new WordPackage { Body = body, Numbering = numbering, Footnotes = footnotes, Header = header }.ToBytes(), "dagsorden.docx");
        diagnostics.Sorted().ShouldBeEmpty();
        return result;
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
