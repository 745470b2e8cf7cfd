using KkrSite.Import.Results;
using KkrSite.Import.Tests.Reading.Docx;
using KkrSite.TestTools;
using KkrSite.TestTools.Documents;
using static KkrSite.TestTools.Documents.WordXml;

namespace KkrSite.Import.Tests.Reading;

/// <summary>What a page does not show is never text of the meeting, and what is not taken along is named with its item.</summary>
public sealed class OmittedPartTests
{
    [Theory(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    [InlineData("gennemstreget-docx/strike.docx", "2 ord i punkt 1 er streget over", "godkendte")]
    [InlineData("sort-boks-pdf/sort-boks.pdf", "i punkt 2 kan ikke ses på siden", "Vestergaard")]
    [InlineData("sort-boks-pdf/white.docx", "6 ord i punkt 1 kan ikke ses på siden", "Hansen")]
    public void Text_that_the_page_does_not_show_is_named_without_its_words(string file, string doubt, string hidden)
    {
        var result = Import(file);

        result.Doubts.ShouldContain(found => found.Text.Contains(doubt, StringComparison.Ordinal));
        var sections = result.Items.SelectMany(item => item.Sections);
        sections.ShouldAllBe(section => !section.PlainText.Contains(hidden, StringComparison.Ordinal));
        result.Doubts.ShouldAllBe(found => !found.Text.Contains(hidden, StringComparison.Ordinal));
    }

    [Theory(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    [InlineData("billeder-udeladt/img.docx", "1 billede i punkt 1 er ikke taget med")]
    [InlineData("billeder-udeladt/img.docx", "1 diagram med tekst i punkt 1 er ikke taget med")]
    [InlineData("billeder-udeladt/img.pdf", "1 billede i punkt 1 er ikke taget med")]
    [InlineData("delvist-skannet-pdf/delvist-skannet.pdf", "side 2: siden er et billede uden tekst")]
    [InlineData("delvist-skannet-pdf/delvist-skannet.pdf", "side 4: siden er et billede uden tekst")]
    public void Pictures_and_pages_that_are_pictures_are_named(string file, string doubt) =>
        Import(file).Doubts.ShouldContain(found => found.Text.Contains(doubt, StringComparison.Ordinal));

    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void Letters_that_are_printed_twice_to_look_bold_are_read_once() =>
        Import("falsk-fed-pdf/sections.pdf")
            .Items[1]
            .Sections.Select(section => section.Heading)
            .ShouldBe(["Sagsfremstilling", "Indstilling"]);

    [Theory]
    [InlineData("")]
    [InlineData("<w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F3864\"/></w:tcPr>")]
    public void White_letters_in_a_table_are_text_since_its_style_may_colour_the_ground(string cell)
    {
        var head = Paragraph(Run("Kommune", "<w:color w:val=\"FFFFFF\"/>"));
        var table = Table([[cell + head, cell + TextParagraph("Borgere")], [TextParagraph("Køge"), TextParagraph("61")]]);
        var item = DocxTestDocument.ImportItem(TextParagraph("Baggrund") + table);

        item.Sections[0].Markdown.ShouldStartWith("| Kommune | Borgere |");
    }

    [Theory]
    [InlineData("1 1 1 rg\n", "side 2: 2 ord i punkt 1 kan ikke ses på siden")]
    [InlineData("q 300 0 0 20 70 690 cm BI /W 1 /H 1 /CS /RGB /BPC 8 ID abc EI Q 1 1 1 rg\n", null)]
    [InlineData("0 0 1 rg 70 690 300 20 re f 1 1 1 rg\n", null)]
    public void White_letters_on_a_page_are_text_where_they_lie_on_a_picture_or_a_box(string drawing, string? doubt)
    {
        var page = new PdfOutputPage { Drawing = drawing };
        page.Texts.Add(new PdfOutputText("Hemmelig sti", 72, 142, 11));

        var result = ImportPages(page);

        (result.Items[0].Sections.Last().PlainText.Contains("Hemmelig", StringComparison.Ordinal), FindHidden(result))
            .ShouldBe((doubt is null, doubt));
    }

    [Fact]
    public void Only_the_covered_line_of_a_text_is_hidden()
    {
        const string Lines = "BT /F1 11 Tf 72 700 Td 14 TL (Stien er smal.) Tj T* (Navnet er Vestergaard.) Tj T* (Broen er lang.) Tj ET\n";

        var result = ImportPages(new PdfOutputPage { Drawing = Lines + "0 0 0 rg 60 683 300 13 re f\n" });

        FindHidden(result).ShouldBe("side 2: 3 ord i punkt 1 kan ikke ses på siden");
        result.Items[0].Sections.Last().PlainText.ShouldEndWith("Stien er smal.\n\nBroen er lang.");
    }

    private static ImportResult ImportPages(PdfOutputPage last)
    {
        var first = new PdfOutputPage();
        var lines = new[] { "KKR Sjælland", "Dato: 12-03-2024", "", "1. Cykelstier", "SAG-2024-00001 ab", "", "Baggrund", "Sagen er ny." };
        first.Texts.AddRange(lines.Select((line, i) => new PdfOutputText(line, 72, 100 + (14 * i), 11)));
        return ImportRunner.TryImport(PdfWriter.Write([first, last]), "dagsorden.pdf").Result;
    }

    private static string? FindHidden(ImportResult result) =>
        result
            .Doubts.Select(doubt => doubt.Text.Split(" og ")[0])
            .FirstOrDefault(text => text.EndsWith("kan ikke ses på siden", StringComparison.Ordinal));

    private static ImportResult Import(string file) =>
        ImportRunner.TryImport(File.ReadAllBytes(SharedFolder.GetPath("cases/" + file)), Path.GetFileName(file)).Result;
}
