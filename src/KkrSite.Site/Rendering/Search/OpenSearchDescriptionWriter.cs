using System.Text;
using System.Xml;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Links;

namespace KkrSite.Site.Rendering.Search;

/// <summary>Writes the description of the site's search for browsers (OpenSearch 1.1).</summary>
internal static class OpenSearchDescriptionWriter
{
    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    // The standard's limit.
    private const int MaxShortNameLength = 16;

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
    };

    public static byte[] Write(string siteTitle, UrlPath icon, BaseAddress address)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings))
        {
            xml.WriteStartElement("OpenSearchDescription", Namespace);
            xml.WriteElementString("ShortName", Namespace, Shorten(siteTitle));
            xml.WriteElementString("Description", Namespace, PageTexts.SearchDescription);
            xml.WriteElementString("Language", Namespace, "da");
            xml.WriteElementString("InputEncoding", Namespace, "UTF-8");
            xml.WriteStartElement("Image", Namespace);
            xml.WriteAttributeString("type", "image/svg+xml");
            xml.WriteString(address.Absolute(icon));
            xml.WriteEndElement();
            xml.WriteStartElement("Url", Namespace);
            xml.WriteAttributeString("type", "text/html");
            xml.WriteAttributeString("template", address.Absolute(ArchiveAddresses.Search) + "?q={searchTerms}");
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return buffer.ToArray();
    }

    private static string Shorten(string title)
    {
        if (title.Length <= MaxShortNameLength)
        {
            return title;
        }

        var end = title.LastIndexOf(' ', MaxShortNameLength);
        return title[..(end > 0 ? end : MaxShortNameLength)];
    }
}
