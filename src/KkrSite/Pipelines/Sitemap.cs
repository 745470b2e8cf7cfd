using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using KkrSite.Archive.Model;

namespace KkrSite.Pipelines;

/// <summary>
/// The list of pages for search engines, and the file that leads them to it. A list may have 50,000 pages at the most: a larger
/// site gets several, and a list of them at the address that everybody knows. Must be processed last.
/// </summary>
/// <param name="most">Pages in one list; below the standard's limit, which also counts bytes.</param>
public sealed class Sitemap(int most = 45_000) : Pipeline
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly UrlPath Url = UrlPath.Parse("/sitemap.xml");
    private static readonly UrlPath Robots = UrlPath.Parse("/robots.txt");

    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        ImmutableArray<PlannedFile> pages = [.. site.Planned.Where(file => file.Listing == FileListing.Page).OrderBy(file => file.Url)];
        if (pages.Length <= most)
        {
            yield return new PlannedFile(Url, () => WritePages(pages, site));
        }
        else
        {
            ImmutableArray<PlannedFile[]> parts = [.. pages.Chunk(most)];
            foreach (var (part, index) in parts.Select((part, index) => (part, index)))
            {
                yield return new PlannedFile(PartUrl(index), () => WritePages(part, site));
            }

            yield return new PlannedFile(Url, () => WriteIndex(parts, site));
        }

        yield return new PlannedFile(Robots, () => Encoding.UTF8.GetBytes(Rules(site)), Listing: FileListing.Machinery);
    }

    private static string Rules(SiteContext site) =>
        site.IsIndexed ? $"User-agent: *\nAllow: /\n\nSitemap: {site.Absolute(Url)}\n" : "User-agent: *\nDisallow: /\n";

    private static UrlPath PartUrl(int index) => UrlPath.Parse(string.Create(CultureInfo.InvariantCulture, $"/sitemap-{index + 1}.xml"));

    private static byte[] WritePages(IEnumerable<PlannedFile> pages, SiteContext site) => Write("urlset", xml =>
    {
        foreach (var page in pages)
        {
            WriteEntry(xml, "url", page.Url, page.Changed ?? site.Archive.Content.Site.Updated, site);
        }
    });

    private static byte[] WriteIndex(ImmutableArray<PlannedFile[]> parts, SiteContext site) => Write("sitemapindex", xml =>
    {
        foreach (var (part, index) in parts.Select((part, index) => (part, index)))
        {
            WriteEntry(xml, "sitemap", PartUrl(index), part.Max(page => page.Changed ?? site.Archive.Content.Site.Updated), site);
        }
    });

    private static byte[] Write(string root, Action<XmlWriter> entries)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement(root, Namespace);
            entries(xml);
            xml.WriteEndElement();
        }

        return buffer.ToArray();
    }

    private static void WriteEntry(XmlWriter xml, string element, UrlPath url, NodaTime.LocalDate? changed, SiteContext site)
    {
        xml.WriteStartElement(element, Namespace);
        xml.WriteElementString("loc", Namespace, site.Absolute(url));
        if (changed is { } day)
        {
            xml.WriteElementString("lastmod", Namespace, MeetingDate.OfDay(day).ToString());
        }

        xml.WriteEndElement();
    }
}
