using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace KkrSite.TestTools.Documents;

/// <summary>Combines the XML of a Word document's parts into a file in memory.</summary>
public sealed class WordPackage
{
    private const string NamespaceDeclarations =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private readonly Dictionary<string, string> links = [];

    public string Body { get; init; } = "";

    public string Styles { get; init; } = "";

    public string Numbering { get; init; } = "";

    public string Footnotes { get; init; } = "";

    public string Endnotes { get; init; } = "";

    public string Header { get; init; } = "";

    public string Footer { get; init; } = "";

    /// <summary>The targets of the body's relationships, by id.</summary>
    public IReadOnlyDictionary<string, string> Links
    {
        init => links = new Dictionary<string, string>(value);
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var section = "";
            if (Header.Length > 0)
            {
                section +=
                    $"<w:headerReference w:type=\"default\" r:id=\"{WritePart(main, main.AddNewPart<HeaderPart>(), "hdr", Header)}\"/>";
            }

            if (Footer.Length > 0)
            {
                section +=
                    $"<w:footerReference w:type=\"default\" r:id=\"{WritePart(main, main.AddNewPart<FooterPart>(), "ftr", Footer)}\"/>";
            }

            AddPartIfAny<StyleDefinitionsPart>(main, "styles", Styles);
            AddPartIfAny<NumberingDefinitionsPart>(main, "numbering", Numbering);
            AddPartIfAny<FootnotesPart>(main, "footnotes", Footnotes);
            AddPartIfAny<EndnotesPart>(main, "endnotes", Endnotes);
            foreach (var (id, address) in links)
            {
                main.AddHyperlinkRelationship(new Uri(address, UriKind.RelativeOrAbsolute), isExternal: true, id);
            }

            WriteXml(main, "document", $"<w:body>{Body}<w:sectPr>{section}</w:sectPr></w:body>");
        }

        return stream.ToArray();
    }

    private static void AddPartIfAny<TPart>(MainDocumentPart main, string root, string content)
        where TPart : OpenXmlPart, IFixedContentTypePart
    {
        if (content.Length > 0)
        {
            WritePart(main, main.AddNewPart<TPart>(), root, content);
        }
    }

    private static string WritePart(MainDocumentPart main, OpenXmlPart part, string root, string content)
    {
        WriteXml(part, root, content);
        return main.GetIdOfPart(part);
    }

    private static void WriteXml(OpenXmlPart part, string root, string content)
    {
        using var stream = new MemoryStream(
            Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:{root} {NamespaceDeclarations}>{content}</w:{root}>")
        );
        part.FeedData(stream);
    }
}
