using static KkrSite.Import.Tests.Reading.Docx.DocxTestDocument;
using static KkrSite.TestTools.Documents.WordXml;

namespace KkrSite.Import.Tests.Reading.Docx;

/// <summary>Lists and automatic numbers of Word documents.</summary>
public sealed class DocxNumberingTests
{
    [Fact]
    public void Nested_lists_stay_nested()
    {
        const string Lists =
            "<w:abstractNum w:abstractNumId=\"1\">"
            + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"o\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
        var item = ImportItem(
            TextParagraph("Indstilling")
                + TextParagraph("Det indstilles, at KKR Sjælland")
                + Paragraph(Run("drøfter"), ListNumber(1, 0))
                + Paragraph(Run("stien"), ListNumber(1, 1))
                + Paragraph(Run("broen"), ListNumber(1, 1))
                + Paragraph(Run("godkender"), ListNumber(1, 0)),
            Lists
        );

        item.Sections[0].Markdown.ShouldBe("Det indstilles, at KKR Sjælland\n\n1. drøfter\n   - stien\n   - broen\n2. godkender");
    }

    [Theory]
    [InlineData("decimal", "%1.%2.", false, "1.1.", "1.2.")]
    [InlineData("upperRoman", "%1.%2.", true, "1.1.", "1.2.")]
    public void List_numbers_are_counted_as_Word_counts_them(string format, string pattern, bool legal, string first, string second)
    {
        var lists =
            "<w:abstractNum w:abstractNumId=\"1\">"
            + $"<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
            + $"{(legal ? "<w:isLgl/>" : "")}<w:lvlText w:val=\"{pattern}\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
        var sections = TextParagraph("SAG-2024-00001 ab") + TextParagraph("Baggrund") + TextParagraph("Stien er smal.");
        var result = ImportDocument(
            Cover
                + Paragraph(Run("Sager"), ListNumber(1, 0))
                + Paragraph(Run("Stien"), ListNumber(1, 1))
                + sections
                + Paragraph(Run("Broen"), ListNumber(1, 1))
                + sections,
            numbering: lists
        );

        result.Items.Where(item => item.Number.Parts.Length == 2).Select(item => $"{item.Number}.").ShouldBe([first, second]);
    }

    [Fact]
    public void A_list_restarts_where_the_document_says_so()
    {
        const string Lists =
            "<w:abstractNum w:abstractNumId=\"1\">"
            + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1)\"/></w:lvl>"
            + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/>"
            + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num>";
        var item = ImportItem(
            TextParagraph("Baggrund")
                + string.Concat(
                    new[] { 1, 1, 2, 2, 3, 0 }.Select(number => Paragraph(Run($"linje fra liste {number}"), ListNumber(number, 0)))
                ),
            Lists
        );

        item.Sections[0]
            .Blocks.Select(block => $"{block.Marker} {block.Text[^1]}")
            .ShouldBe(["c) 1", "d) 1", "a) 2", "b) 2", "c) 3", " 0"]);
    }
}
