using System.IO.Compression;
using KkrSite.BrowserTests.Fixtures;

namespace KkrSite.BrowserTests.Documents;

[Collection(DocumentCollection.Name)]
public sealed class PageWeightTests(PublishedSites sites, ITestOutputHelper output)
{
    private const int MaxBytes = 40 * 1024;

    [Fact]
    public void No_item_page_with_its_style_and_script_weighs_more_than_40_kilobytes()
    {
        foreach (var (name, site) in ((string, PublishedSite)[])[("input", sites.Archive), ("Sites/full", sites.Full)])
        {
            var heaviest = PublishedPages
                .Parse(site)
                .Where(page => page.Path.Contains("/punkt-", StringComparison.Ordinal))
                .Select(page =>
                    (
                        page.Path,
                        Weight: GetGzippedSize(site, page.Path[1..] + "index.html")
                            + page.Document.QuerySelectorAll("link[rel=stylesheet], script[src], link[rel=modulepreload]")
                                .Sum(part => GetGzippedSize(site, (part.GetAttribute("href") ?? part.GetAttribute("src"))![1..]))
                    )
                )
                .MaxBy(page => page.Weight);
            output.WriteLine($"{name}: heaviest item page {heaviest.Path}: {heaviest.Weight:N0} bytes with style and script, gzipped");
            foreach (var font in site.Files.Where(file => file.Key.EndsWith(".woff2", StringComparison.Ordinal)))
            {
                output.WriteLine($"  font {font.Key}: {font.Value.Length:N0} bytes");
            }

            heaviest.Weight.ShouldBeInRange(1, MaxBytes, heaviest.Path);
        }
    }

    // Every server has gzip; brotli, where available, gives smaller files.
    private static int GetGzippedSize(PublishedSite site, string file)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(site.Files[file].Span);
        }

        return (int)target.Length;
    }
}
