using System.Text;
using System.Xml;
using KkrSite.Archive.Model;

namespace KkrSite.Pipelines;

/// <summary>The list of pages for search engines, and the file that leads them to it.</summary>
public sealed class Sitemap : Pipeline
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly UrlPath Url = UrlPath.Parse("/sitemap.xml");
    private static readonly UrlPath Robots = UrlPath.Parse("/robots.txt");

    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        yield return new PlannedFile(Url, () => Write(site), Listing: FileListing.Address);
        yield return new PlannedFile(Robots, () => Encoding.UTF8.GetBytes(Rules(site)), Listing: FileListing.Machinery);
    }

    private static string Rules(SiteContext site) =>
        site.IsIndexed ? $"User-agent: *\nAllow: /\n\nSitemap: {site.Absolute(Url)}\n" : "User-agent: *\nDisallow: /\n";

    private static byte[] Write(SiteContext site)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var page in site.Planned.Where(file => file.Listing == FileListing.Page).Select(file => file.Url).Order())
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, site.Absolute(page));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return buffer.ToArray();
    }
}
