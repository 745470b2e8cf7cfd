using System.Security;

namespace KkrSite.TestTools.Documents;

/// <summary>Fragments of the XML of a Word document.</summary>
public static class WordXml
{
    public const string Styles =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"22\"/></w:rPr></w:rPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Overskrift1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/>"
        + "<w:pPr>{1}<w:spacing w:before=\"360\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Overskrift2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"Normal\"/>"
        + "<w:pPr>{2}<w:spacing w:before=\"360\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Overskrift3\"><w:name w:val=\"heading 3\"/><w:basedOn w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Sag1\"><w:name w:val=\"KKR kapitel\"/><w:basedOn w:val=\"Overskrift1\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Sag2\"><w:name w:val=\"KKR punkt\"/><w:basedOn w:val=\"Overskrift2\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Indholdsfortegnelse1\"><w:name w:val=\"toc 1\"/></w:style>"
        + "<w:style w:type=\"numbering\" w:styleId=\"Punkter\"><w:name w:val=\"Punkter\"/>"
        + "<w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:style>";

    private const string Items =
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>{1}<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/>{2}<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2.\"/></w:lvl>";

    /// <summary>1: items; 2: bullets; 3: items through a numbering style; 4: the list of that style.</summary>
    public static string Numbering(string bullet, bool byStyle)
    {
        var items = byStyle
            ? Items.Replace("{1}", "<w:pStyle w:val=\"Overskrift1\"/>").Replace("{2}", "<w:pStyle w:val=\"Overskrift2\"/>")
            : Items.Replace("{1}", "").Replace("{2}", "");
        return $"<w:abstractNum w:abstractNumId=\"1\">{items}</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"2\">"
            + $"<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"{bullet}\"/></w:lvl></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"3\"><w:numStyleLink w:val=\"Punkter\"/></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"4\"><w:styleLink w:val=\"Punkter\"/>"
            + $"{Items.Replace("{1}", "").Replace("{2}", "")}</w:abstractNum>"
            + string.Concat(Enumerable.Range(1, 4).Select(i => $"<w:num w:numId=\"{i}\"><w:abstractNumId w:val=\"{i}\"/></w:num>"));
    }

    public static string Escape(string text) => SecurityElement.Escape(text);

    public static string Text(string text) => $"<w:t xml:space=\"preserve\">{Escape(text)}</w:t>";

    public static string Run(string text, string properties = "") =>
        $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}{Text(text)}</w:r>";

    public static string Paragraph(string runs, string properties = "") =>
        $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{runs}</w:p>";

    public static string TextParagraph(string text) => Paragraph(Run(text));

    public static string ListNumber(int number, int level) =>
        $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{number}\"/></w:numPr>";

    public static string Table(IEnumerable<IEnumerable<string>> rows) =>
        "<w:tbl>"
        + string.Concat(rows.Select(row => "<w:tr>" + string.Concat(row.Select(cell => $"<w:tc>{cell}</w:tc>")) + "</w:tr>"))
        + "</w:tbl>";

    public static string Field(string instruction, string result)
    {
        var middle = instruction.Length / 2;
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + $"<w:r><w:instrText xml:space=\"preserve\">{Escape(instruction[..middle])}</w:instrText></w:r>"
            + $"<w:r><w:instrText xml:space=\"preserve\">{Escape(instruction[middle..])}</w:instrText></w:r>"
            + $"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{result}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    /// <summary>A text box as Word writes it: as a drawing, and again in the format of older programs.</summary>
    public static string TextBox(string content) =>
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic>"
        + "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
        + $"<wps:wsp><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp>"
        + "</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        + $"<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict>"
        + "</mc:Fallback></mc:AlternateContent></w:r>";
}
