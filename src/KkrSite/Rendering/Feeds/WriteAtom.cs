using System.Globalization;
using System.Text;
using System.Xml;
using NodaTime;
using NodaTime.Text;

namespace KkrSite.Rendering.Feeds;

/// <summary>Writes a feed as Atom (RFC 4287).</summary>
internal static class WriteAtom
{
    public const string MediaType = "application/atom+xml";

    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const string Generator = "KkrSite";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    public static byte[] Of(Feed feed)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, "da");
            Head(xml, feed);
            foreach (var entry in feed.Entries)
            {
                Entry(xml, entry);
            }

            xml.WriteEndElement();
        }

        return buffer.ToArray();
    }

    private static void Head(XmlWriter xml, Feed feed)
    {
        Element(xml, "id", Id(feed.Id));
        Element(xml, "title", feed.Title);
        Element(xml, "subtitle", feed.Subtitle);
        Element(xml, "updated", Date(feed.Updated));
        Link(xml, new FeedLink("self", feed.Url, MediaType));
        Link(xml, new FeedLink("alternate", feed.PageUrl, "text/html"));
        Person(xml, "author", feed.Publisher, null);
        if (feed.Licence is { } licence)
        {
            Link(xml, new FeedLink("license", licence.Url, Title: licence.Name));
            Element(xml, "rights", licence.Name == licence.Url ? licence.Url : $"{licence.Name}, {licence.Url}");
        }

        Element(xml, "generator", Generator);
        Element(xml, "icon", feed.IconUrl);
    }

    private static void Entry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", Id(entry.Id));
        Element(xml, "title", entry.Title);
        Element(xml, "updated", Date(entry.Updated));
        Person(xml, "author", entry.Author.Name, entry.Author.Url);
        foreach (var contributor in entry.Contributors)
        {
            Person(xml, "contributor", contributor, null);
        }

        foreach (var link in entry.Links)
        {
            Link(xml, link);
        }

        foreach (var category in entry.Categories)
        {
            xml.WriteStartElement("category", Namespace);
            Attribute(xml, "term", category.Term);
            Attribute(xml, "scheme", category.Scheme);
            Attribute(xml, "label", category.Label);
            xml.WriteEndElement();
        }

        if (entry.Summary is { } summary)
        {
            Typed(xml, "summary", "text", summary);
        }

        Typed(xml, "content", "html", entry.Content);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, FeedLink link)
    {
        xml.WriteStartElement("link", Namespace);
        Attribute(xml, "rel", link.Relation);
        Attribute(xml, "type", link.Type);
        Attribute(xml, "href", link.Url);
        Attribute(xml, "title", link.Title);
        Attribute(xml, "length", link.Length?.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private static void Person(XmlWriter xml, string role, string name, string? url)
    {
        xml.WriteStartElement(role, Namespace);
        Element(xml, "name", name);
        if (url is not null)
        {
            Element(xml, "uri", url);
        }

        xml.WriteEndElement();
    }

    private static void Typed(XmlWriter xml, string name, string type, string text)
    {
        xml.WriteStartElement(name, Namespace);
        Attribute(xml, "type", type);
        xml.WriteString(LegalText.Of(text));
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, LegalText.Of(text));

    private static void Attribute(XmlWriter xml, string name, string? value)
    {
        if (value is not null)
        {
            xml.WriteAttributeString(name, LegalText.Of(value));
        }
    }

    private static string Id(Guid id) => $"urn:uuid:{id}";

    private static string Date(LocalDate day) => OffsetDateTimePattern.Rfc3339.Format(CopenhagenTime.StartOf(day).ToOffsetDateTime());
}
