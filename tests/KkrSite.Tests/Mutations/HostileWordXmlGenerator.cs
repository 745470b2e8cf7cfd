namespace KkrSite.Tests.Mutations;

/// <summary>Generates hostile fragments of Word's XML for any part of a document.</summary>
internal sealed class HostileWordXmlGenerator(Random random)
{
    public string Generate() =>
        random.Next(22) switch
        {
            0 => Paragraph("<w:r><w:footnoteReference w:id=\"2\"/></w:r>"),
            1 =>
                "<w:footnote w:id=\"2\">"
                + Paragraph("<w:r><w:t>a</w:t><w:footnoteReference w:id=\"2\"/><w:footnoteReference w:id=\"3\"/></w:r>")
                + "</w:footnote>",
            2 => GenerateNested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", random.Next(1, 120)),
            3 => GenerateNested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", random.Next(1, 200)),
            4 => GenerateNested("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>", random.Next(1, 60)),
            5 => Paragraph(
                Repeat("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", random.Next(1, 3000))
                    + "<w:r><w:instrText> HYPERLINK \"http://a\" </w:instrText></w:r>"
            ),
            6 => Paragraph(
                Repeat("<w:r><w:fldChar w:fldCharType=\"end\"/><w:fldChar w:fldCharType=\"separate\"/></w:r>", random.Next(1, 50))
            ),
            7 => Paragraph(
                "<w:r><w:instrText>HYPERLINK "
                    + new HostileMarkdownGenerator(random).Generate().Replace('<', '(').Replace('&', '+')
                    + "</w:instrText></w:r>"
            ),
            8 => Repeat(Paragraph("<w:r><w:t>1.1. Sag</w:t></w:r>"), random.Next(1, 3000)),
            9 =>
                "<w:tbl>"
                + Repeat(
                    "<w:tr>" + Repeat("<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>", random.Next(1, 80)) + "</w:tr>",
                    random.Next(1, 80)
                )
                + "</w:tbl>",
            10 =>
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"99999999999\"/><w:numId w:val=\"-1\"/></w:numPr>"
                + "<w:outlineLvl w:val=\"NaN\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>",
            11 =>
                "<w:lvl w:ilvl=\"0\"><w:start w:val=\"2147483647\"/><w:numFmt w:val=\"lowerRoman\"/>"
                + $"<w:lvlText w:val=\"{Repeat("%1", random.Next(1, 3000))}\"/></w:lvl>",
            12 =>
                "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"D800\"/><w:sym w:char=\"-1\"/>"
                + "<w:sym w:char=\"FFFFFFFF\"/><w:t>&#xFFFD;</w:t></w:r></w:p>",
            13 =>
                "<w:p><w:del><w:r><w:t>a</w:t></w:r></w:del>"
                + "<w:ins><w:ins><w:moveTo><w:r><w:t>b</w:t></w:r></w:moveTo></w:ins></w:ins></w:p>",
            14 =>
                "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                + "<mc:Choice Requires=\"x\"/><mc:Fallback/></mc:AlternateContent>",
            15 => "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"A\"><w:basedOn w:val=\"A\"/><w:link w:val=\"A\"/></w:style>",
            16 => "<!-- " + Repeat("-", random.Next(200)) + " -->",
            17 => "<![CDATA[" + new HostileMarkdownGenerator(random).Generate() + "]]>",
            18 => Paragraph($"<w:r><w:t xml:space=\"preserve\">{Escape(new HostileMarkdownGenerator(random).Generate())}</w:t></w:r>"),
            19 => "&undefined;",
            20 => Paragraph(Repeat("<w:r><w:br/><w:tab/><w:lastRenderedPageBreak/></w:r>", random.Next(1, 2000))),
            _ => Paragraph("<w:hyperlink r:id=\"rId999\" w:anchor=\"a\"><w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink></w:hyperlink>"),
        };

    private static string Paragraph(string content) => $"<w:p>{content}</w:p>";

    private static string GenerateNested(string open, string close, int depth) =>
        Repeat(open, depth) + Paragraph("<w:r><w:t>a</w:t></w:r>") + Repeat(close, depth);

    private static string Escape(string text) => System.Security.SecurityElement.Escape(text);

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
