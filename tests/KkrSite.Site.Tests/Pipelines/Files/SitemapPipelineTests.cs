using System.Buffers;
using System.Xml.Linq;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Reading;
using KkrSite.Site.Output;
using KkrSite.Site.Pipelines;
using KkrSite.Site.Pipelines.Files;
using KkrSite.Site.Pipelines.Pages;
using KkrSite.Site.Rendering.Links;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.Prose;
using KkrSite.Site.Rendering.References;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Pipelines.Files;

public sealed class SitemapPipelineTests
{
    private static byte[] Render(RenderedFile file)
    {
        var output = new ArrayBufferWriter<byte>();
        file.Render(output);
        return output.WrittenSpan.ToArray();
    }

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
    public void A_sitemap_entry_has_the_last_change_of_its_page(string page, string day)
    {
        var sitemap = XDocument.Parse(Folder().Build("sitemap.xml"));

        sitemap
            .Descendants(Names + "url")
            .Single(url => url.Element(Names + "loc")!.Value == "https://arkiv.example/" + page)
            .Element(Names + "lastmod")!
            .Value.ShouldBe(day);
    }

    [Fact]
    public void A_large_site_has_a_sitemap_index_that_covers_every_page()
    {
        var archive = Archive();
        var address = new BaseAddress(archive.Content.Site.BaseUrl);
        var plan = Plan(archive, address);
        string[] pages =
        [
            .. plan
                .Files.Where(file => file.Listing == FileListing.Page)
                .Select(file => address.Absolute(file.Url))
                .Order(StringComparer.Ordinal),
        ];

        var files = new SitemapPipeline(archive, address, isIndexed: true, plan, maxPages: 3)
            .Process()
            .Cast<RenderedFile>()
            .ToDictionary(file => file.Url.Value, Render);
        var parts = Locations(files["/sitemap.xml"], "sitemap")
            .Select(sitemap => Locations(files[new Uri(sitemap).AbsolutePath], "url"))
            .ToArray();

        parts.Length.ShouldBe((pages.Length + 2) / 3);
        parts.ShouldAllBe(part => part.Length <= 3);
        parts.SelectMany(part => part).Order(StringComparer.Ordinal).ShouldBe(pages);
        files.Keys.ShouldContain("/robots.txt");
    }

    private static string[] Locations(ReadOnlyMemory<byte> file, string element) =>
        [
            .. XDocument
                .Load(new MemoryStream(file.ToArray()))
                .Root!.Elements(Names + element)
                .Select(entry => entry.Element(Names + "loc")!.Value),
        ];

    private static MeetingArchive Archive()
    {
        var diagnostics = new DiagnosticBag();
        return ArchiveLinker.Link(ContentReader.Read(Folder().ToInputFolder(), diagnostics), diagnostics);
    }

    private static SitePlan Plan(MeetingArchive archive, BaseAddress address)
    {
        var pages = new PageBuilder(archive, address, new AssetAddresses(), isIndexed: true);
        var markdown = new MarkdownRenderer(new ReferenceFinder(archive));
        var plan = new SitePlan();
        plan.Add(new MeetingPipeline(archive, pages, markdown, address, new MeetingTextCaches(archive, markdown)).Process());
        plan.Add(new CouncilPipeline(archive, pages, markdown).Process());
        return plan;
    }

    private static ContentFolder Folder() =>
        new ContentFolder()
            .With("site.yml", "titel: Prøvearkivet\nadresse: https://arkiv.example/\nopdateret: 2026-01-31")
            .With(
                "moeder/midtjylland/2024-11-19/moede.md",
                "---\ndato: 2024-11-19\nstatus: referat\nrettelser: [{dato: 2024-12-01, tekst: Rettet}]\n---"
            )
            .WithMeeting("nordjylland", "2025-09")
            .With("sider/om.md", "---\ntitel: Om\n---\nEt arkiv.");
}
