using System.Text;
using System.Xml;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Links;
using NodaTime;

namespace KkrSite.Site.Pipelines.Files;

/// <summary>Writes sitemaps and indexes of sitemaps (https://www.sitemaps.org/protocol.html).</summary>
internal sealed class SitemapWriter(BaseAddress address)
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
    };

    public byte[] WritePages(IEnumerable<SitemapEntry> pages) => Write("urlset", "url", pages);

    public byte[] WriteIndex(IEnumerable<SitemapEntry> sitemaps) => Write("sitemapindex", "sitemap", sitemaps);

    private byte[] Write(string root, string element, IEnumerable<SitemapEntry> entries)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings))
        {
            xml.WriteStartElement(root, Namespace);
            foreach (var (url, lastChanged) in entries)
            {
                xml.WriteStartElement(element, Namespace);
                xml.WriteElementString("loc", Namespace, address.Absolute(url));
                if (lastChanged is { } day)
                {
                    xml.WriteElementString("lastmod", Namespace, MeetingDate.FromDay(day).ToString());
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return buffer.ToArray();
    }
}

/// <summary>A page, or a sitemap of an index; without a date where the content does not say when it changed.</summary>
internal readonly record struct SitemapEntry(UrlPath Url, LocalDate? LastChanged);
