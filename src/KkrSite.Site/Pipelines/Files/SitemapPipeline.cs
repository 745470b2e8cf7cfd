using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Links;

namespace KkrSite.Site.Pipelines.Files;

/// <summary>
/// The sitemap, and the robots.txt that names it. A sitemap may have 50,000 pages at most: a larger site gets several, and an index of
/// them at the well-known address.
/// </summary>
/// <param name="isIndexed">Whether search engines may show the site.</param>
/// <param name="maxPages">Pages in one sitemap; below the standard's limit, which also counts bytes.</param>
public sealed class SitemapPipeline(MeetingArchive archive, BaseAddress address, bool isIndexed, SitePlan plan, int maxPages = 45_000)
    : Pipeline
{
    private static readonly UrlPath Url = UrlPath.Parse("/sitemap.xml");
    private static readonly UrlPath RobotsUrl = UrlPath.Parse("/robots.txt");

    private readonly SitemapWriter writer = new(address);

    public override bool DependsOnAll => true;

    public override IEnumerable<SiteFile> Process()
    {
        ImmutableArray<SitemapEntry[]> parts = [.. ListPages().Chunk(maxPages)];
        if (parts.Length <= 1)
        {
            yield return new RenderedFile(Url, output => output.Write(writer.WritePages(parts is [var all] ? all : [])));
        }
        else
        {
            foreach (var (index, part) in parts.Index())
            {
                yield return new RenderedFile(FormatPartUrl(index), output => output.Write(writer.WritePages(part)));
            }

            yield return new RenderedFile(Url, output => output.Write(writer.WriteIndex(parts.Select(SummarisePart))));
        }

        yield return new RenderedFile(RobotsUrl, output => Encoding.UTF8.GetBytes(FormatRobotsRules(), output))
        {
            Listing = FileListing.Unlisted,
        };
    }

    private IEnumerable<SitemapEntry> ListPages() =>
        plan
            .Files.Where(file => file.Listing == FileListing.Page)
            .OrderBy(file => file.Url)
            .Select(file => new SitemapEntry(file.Url, file.LastChanged ?? archive.Content.Site.Updated));

    private static SitemapEntry SummarisePart(SitemapEntry[] part, int index) =>
        new(FormatPartUrl(index), part.Max(page => page.LastChanged));

    private string FormatRobotsRules() =>
        isIndexed ? $"User-agent: *\nAllow: /\n\nSitemap: {address.Absolute(Url)}\n" : "User-agent: *\nDisallow: /\n";

    private static UrlPath FormatPartUrl(int index) =>
        UrlPath.Parse(string.Create(CultureInfo.InvariantCulture, $"/sitemap-{index + 1}.xml"));
}
