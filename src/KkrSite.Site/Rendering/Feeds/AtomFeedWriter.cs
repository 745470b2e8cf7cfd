using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using KkrSite.Site.Rendering.Formatting;
using NodaTime;
using NodaTime.Text;

namespace KkrSite.Site.Rendering.Feeds;

/// <summary>Writes a feed as Atom (RFC 4287).</summary>
internal static class AtomFeedWriter
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

    public static void Write(Feed feed, IBufferWriter<byte> output)
    {
        using var stream = new BufferWriterStream(output);
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, "da");
        WriteHead(xml, feed);
        foreach (var entry in feed.Entries)
        {
            WriteEntry(xml, entry);
        }

        xml.WriteEndElement();
    }

    private static void WriteHead(XmlWriter xml, Feed feed)
    {
        WriteElement(xml, "id", FormatId(feed.Id));
        WriteElement(xml, "title", feed.Title);
        WriteElement(xml, "subtitle", feed.Subtitle);
        WriteElement(xml, "updated", FormatDate(feed.Updated));
        WriteLink(xml, new FeedLink("self", feed.Url, MediaType));
        WriteLink(xml, new FeedLink("alternate", feed.PageUrl, "text/html"));
        WritePerson(xml, "author", feed.Publisher, null);
        if (feed.Licence is { } licence)
        {
            WriteLink(xml, new FeedLink("license", licence.Url, Title: licence.Name));
            WriteElement(xml, "rights", licence.Name == licence.Url ? licence.Url : $"{licence.Name}, {licence.Url}");
        }

        WriteElement(xml, "generator", Generator);
        WriteElement(xml, "icon", feed.IconUrl);
    }

    private static void WriteEntry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        WriteElement(xml, "id", FormatId(entry.Id));
        WriteElement(xml, "title", entry.Title);
        WriteElement(xml, "updated", FormatDate(entry.Updated));
        WritePerson(xml, "author", entry.Author.Name, entry.Author.Url);
        foreach (var contributor in entry.Contributors)
        {
            WritePerson(xml, "contributor", contributor, null);
        }

        foreach (var link in entry.Links)
        {
            WriteLink(xml, link);
        }

        foreach (var category in entry.Categories)
        {
            xml.WriteStartElement("category", Namespace);
            WriteAttribute(xml, "term", category.Term);
            WriteAttribute(xml, "scheme", category.Scheme);
            WriteAttribute(xml, "label", category.Label);
            xml.WriteEndElement();
        }

        if (entry.Summary is { } summary)
        {
            WriteTypedText(xml, "summary", "text", summary);
        }

        WriteTypedText(xml, "content", "html", entry.Content);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, FeedLink link)
    {
        xml.WriteStartElement("link", Namespace);
        WriteAttribute(xml, "rel", link.Relation);
        WriteAttribute(xml, "type", link.Type);
        WriteAttribute(xml, "href", link.Url);
        WriteAttribute(xml, "title", link.Title);
        WriteAttribute(xml, "length", link.Length?.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private static void WritePerson(XmlWriter xml, string role, string name, string? url)
    {
        xml.WriteStartElement(role, Namespace);
        WriteElement(xml, "name", name);
        if (url is not null)
        {
            WriteElement(xml, "uri", url);
        }

        xml.WriteEndElement();
    }

    private static void WriteTypedText(XmlWriter xml, string name, string type, string text)
    {
        xml.WriteStartElement(name, Namespace);
        WriteAttribute(xml, "type", type);
        xml.WriteString(ControlCharacterReplacer.Replace(text));
        xml.WriteEndElement();
    }

    private static void WriteElement(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Namespace, ControlCharacterReplacer.Replace(text));

    private static void WriteAttribute(XmlWriter xml, string name, string? value)
    {
        if (value is not null)
        {
            xml.WriteAttributeString(name, ControlCharacterReplacer.Replace(value));
        }
    }

    private static string FormatId(Guid id) => $"urn:uuid:{id}";

    private static string FormatDate(LocalDate day) => OffsetDateTimePattern.Rfc3339.Format(CopenhagenTime.StartOf(day).ToOffsetDateTime());
}
