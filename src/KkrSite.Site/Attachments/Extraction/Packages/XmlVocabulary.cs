using System.Collections.Frozen;

namespace KkrSite.Site.Attachments.Extraction.Packages;

/// <summary>
/// What the elements of the Office and OpenDocument formats are. In every other vocabulary, the text of each element stands by itself.
/// </summary>
internal static class XmlVocabulary
{
    private static readonly FrozenSet<string> DocumentBlocks = FrozenSet.Create(StringComparer.Ordinal, "p", "tc", "tr", "tbl");
    private static readonly FrozenSet<string> Runs = FrozenSet.Create(StringComparer.Ordinal, "r", "t", "rPr", "rPh", "phoneticPr");
    private static readonly FrozenSet<string> TextBlocks = FrozenSet.Create(StringComparer.Ordinal, "p", "h", "annotation");

    /// <summary>Whether the text of the element does not go on in the text around it.</summary>
    public static bool IsBlock(XmlDialect dialect, string element) =>
        dialect switch
        {
            XmlDialect.Word or XmlDialect.Drawing => DocumentBlocks.Contains(element) || element is "instrText" or "delInstrText",
            XmlDialect.Spreadsheet => !Runs.Contains(element),
            XmlDialect.OpenDocumentText => TextBlocks.Contains(element),
            _ => true,
        };

    public static bool IsTable(string element) => element is "tbl" or "table" or "sheetData";

    public static bool IsRow(string element) => element is "tr" or "table-row" or "row";

    public static bool IsCell(string element) => element is "tc" or "table-cell" or "c";

    public static XmlDialect FindDialect(string namespaceUri) =>
        namespaceUri switch
        {
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            or "http://purl.oclc.org/ooxml/wordprocessingml/main" => XmlDialect.Word,
            "http://schemas.openxmlformats.org/drawingml/2006/main" or "http://purl.oclc.org/ooxml/drawingml/main" => XmlDialect.Drawing,
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main" or "http://purl.oclc.org/ooxml/spreadsheetml/main" or "" =>
                XmlDialect.Spreadsheet,
            "urn:oasis:names:tc:opendocument:xmlns:text:1.0" => XmlDialect.OpenDocumentText,
            "urn:oasis:names:tc:opendocument:xmlns:table:1.0" => XmlDialect.OpenDocumentTable,
            _ => XmlDialect.Other,
        };
}

/// <summary>A vocabulary of XML elements.</summary>
internal enum XmlDialect
{
    Other,

    /// <summary>WordprocessingML, whose paragraphs consist of runs, also of inserted and deleted ones.</summary>
    Word,

    /// <summary>DrawingML, whose paragraphs consist of runs.</summary>
    Drawing,

    /// <summary>SpreadsheetML, and elements without a namespace.</summary>
    Spreadsheet,
    OpenDocumentText,
    OpenDocumentTable,
}
