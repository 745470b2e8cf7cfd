using System.Xml.Linq;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Reading;
using KkrSite.Pipelines;

namespace KkrSite.Tests.Pipelines;

/// <summary>The lists of pages for search engines.</summary>
public sealed class SitemapTests
{
    private static readonly XNamespace Names = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Theory]
    [InlineData("moeder/midtjylland/2024-11-19/", "2024-12-01")]
    [InlineData("moeder/midtjylland/2024-11-19/punkt-3-1/", "2024-12-01")]
    [InlineData("sager/sag-2024-00001/", "2024-12-01")]
    [InlineData("moeder/2025/", "2025-09-01")]
    [InlineData("moeder/", "2025-09-01")]
    [InlineData("kkr/nordjylland/", "2025-09-01")]
    [InlineData("kkr/sjaelland/", "2026-01-31")]
    [InlineData("om/", "2026-01-31")]
    public void A_page_says_when_what_it_shows_last_changed(string page, string day)
    {
        var sitemap = XDocument.Parse(Folder().Build("sitemap.xml"));

        sitemap.Descendants(Names + "url").Single(url => url.Element(Names + "loc")!.Value == "https://arkiv.example/" + page)
            .Element(Names + "lastmod")!.Value.ShouldBe(day);
    }

    [Fact]
    public void A_large_site_has_several_and_a_list_of_them_that_leaves_no_page_out()
    {
        var site = Site();
        string[] pages = [.. site.Planned.Where(file => file.Listing == FileListing.Page).Select(file => site.Absolute(file.Url)).Order(StringComparer.Ordinal)];

        var files = new Sitemap(most: 3).Process(site).ToDictionary(file => file.Url.Value, file => file.PostProcess());
        var parts = Locations(files["/sitemap.xml"], "sitemap").Select(address => Locations(files[new Uri(address).AbsolutePath], "url")).ToArray();

        parts.Length.ShouldBe((pages.Length + 2) / 3);
        parts.ShouldAllBe(part => part.Length <= 3);
        parts.SelectMany(part => part).Order(StringComparer.Ordinal).ShouldBe(pages);
        files.Keys.ShouldContain("/robots.txt");
    }

    private static string[] Locations(ReadOnlyMemory<byte> file, string element) =>
        [.. XDocument.Load(new MemoryStream(file.ToArray())).Root!.Elements(Names + element).Select(entry => entry.Element(Names + "loc")!.Value)];

    private static SiteContext Site()
    {
        var diagnostics = new DiagnosticBag();
        var input = Folder().Open();
        var content = new ReadContent().Read(input, diagnostics);
        var site = new SiteContext(new LinkArchive().Link(content, diagnostics), input, content.Site.BaseUrl, isIndexed: true);
        site.Plan(new Meetings(), [.. new Meetings().Process(site)]);
        site.Plan(new Councils(), [.. new Councils().Process(site)]);
        return site;
    }

    private static ContentFolder Folder() => new ContentFolder()
        .With("site.yml", "titel: Prøvearkivet\nadresse: https://arkiv.example/\nopdateret: 2026-01-31")
        .With("moeder/midtjylland/2024-11-19/moede.md", "---\ndato: 2024-11-19\nstatus: referat\nrettelser: [{dato: 2024-12-01, tekst: Rettet}]\n---")
        .WithMeeting("nordjylland", "2025-09")
        .With("sider/om.md", "---\ntitel: Om\n---\nEt arkiv.");
}
