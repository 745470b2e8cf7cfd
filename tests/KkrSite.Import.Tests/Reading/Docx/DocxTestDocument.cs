using KkrSite.Import.Results;
using KkrSite.TestTools.Documents;
using static KkrSite.TestTools.Documents.WordXml;

namespace KkrSite.Import.Tests.Reading.Docx;

/// <summary>Builds and imports small Word documents.</summary>
internal static class DocxTestDocument
{
    public static string Cover => TextParagraph("KKR Sjælland") + TextParagraph("Dato: 12-03-2024");

    public static string Head => Cover + Paragraph("") + TextParagraph("1.1. Cykelstier ved fjorden") + TextParagraph("SAG-2024-00001 ab");

    public static RecognisedItem ImportItem(string body, string numbering = "")
    {
        var result = ImportDocument(Head + body, numbering);
        (result.Words.Lost, result.Words.Invented).ShouldBe((0, 0));
        return result.Items.ShouldHaveSingleItem();
    }

    public static ImportResult ImportDocument(string body, string numbering = "", string footnotes = "", string header = "")
    {
        var (result, diagnostics) = ImportRunner.TryImport(
            new WordPackage
            {
                Body = body,
                Numbering = numbering,
                Footnotes = footnotes,
                Header = header,
            }.ToBytes(),
            "dagsorden.docx"
        );
        diagnostics.ToSortedArray().ShouldBeEmpty();
        return result;
    }
}
