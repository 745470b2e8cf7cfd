using System.Xml.Linq;
using AngleSharp.Dom;
using KkrSite.Site.Tests.Rendering.Feeds;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Pipelines.Pages;

/// <summary>Corrections are shown on their own page, on the pages that they concern, in the JSON and in a feed.</summary>
public sealed class CorrectionPipelineTests
{
    private const string Keys = """
        status: referat
        rettelser:
          - {dato: 2024-11-25, tekst: Bilag 2 er skiftet ud}
          - {dato: 2024-12-01, tekst: Beløbet er rettet, punkt: "3.1"}
          - {dato: 2024-12-01, tekst: Beløbet er rettet, punkt: "3.1"}
        """;

    [Fact]
    public void The_correction_page_lists_corrections_newest_first_with_meeting_and_item()
    {
        var page = Site().ReadPage("rettelser/");

        page.QuerySelectorAll("#rettelser ~ .entries li")
            .Select(entry => Words(entry))
            .ShouldBe([
                "1. december 2024 Beløbet er rettet KKR Midtjylland, 19. november 2024 3.1. Ny busplan",
                "1. december 2024 Beløbet er rettet KKR Midtjylland, 19. november 2024 3.1. Ny busplan",
                "25. november 2024 Bilag 2 er skiftet ud KKR Midtjylland, 19. november 2024",
            ]);
        page.QuerySelector("#taget-ned").ShouldBeNull();
    }

    [Fact]
    public void Without_corrections_the_page_says_so_and_every_footer_links_to_it()
    {
        var files = Build(new ContentFolder());

        files
            .ReadPage("rettelser/")
            .QuerySelector("main .lead")!
            .TextContent.ShouldBe("Der er ikke rettet noget i arkivet, siden det blev udgivet.");
        files.ReadPage("rettelser/").QuerySelectorAll("main h2").Select(heading => heading.TextContent).ShouldBe(["Om denne side"]);
        files.ReadPage("moeder/midtjylland/2024-11-19/punkt-3-1/").QuerySelectorAll("footer a[href='/rettelser/']").Length.ShouldBe(1);
    }

    [Fact]
    public void The_correction_page_lists_a_removed_page_with_date_and_reason()
    {
        var page = Build(new ContentFolder().With("omdirigeringer.txt", "/nedtaget/ -> fjernet 2026-01-31 Udgivet ved en fejl."))
            .ReadPage("rettelser/");

        Words(page.QuerySelector("#taget-ned ~ .entries li")!).ShouldBe("31. januar 2026 Udgivet ved en fejl. /nedtaget/");
        page.QuerySelector("main .lead")!
            .TextContent.ShouldBe("Her står, hvad der er taget ned, efter at det blev udgivet. Der er ikke rettet andet.");
    }

    [Fact]
    public void An_item_page_and_its_JSON_contain_only_corrections_of_that_item()
    {
        var site = Site();
        var item = site.ReadJson("moeder/midtjylland/2024-11-19/punkt-3-1/index.json").GetProperty("corrections");
        var meeting = site.ReadJson("moeder/midtjylland/2024-11-19/index.json").GetProperty("corrections");

        item.EnumerateArray().Select(correction => correction.GetProperty("item").GetString()).ShouldBe(["3.1", "3.1"]);
        meeting.EnumerateArray().Select(correction => correction.GetProperty("item").GetString()).ShouldBe([null, "3.1", "3.1"]);
        site.ReadPage("moeder/midtjylland/2024-11-19/punkt-3-1/")
            .QuerySelector(".notice")!
            .TextContent.ShouldContain("1. december 2024: Beløbet er rettet");
        site.ReadPage("moeder/midtjylland/2024-11-19/punkt-3-1/").QuerySelector("main")!.TextContent.ShouldNotContain("Bilag 2");
        site.ReadPage("moeder/midtjylland/2024-11-19/").QuerySelectorAll("#rettelser ~ ul a[href$='punkt-3-1/']").Length.ShouldBe(2);
    }

    [Fact]
    public void The_correction_feed_links_to_the_corrected_items()
    {
        var entries = XDocument.Parse(Site().ReadText("rettelser/feed.xml")).Descendants(AtomValidator.Namespace + "entry").ToArray();

        entries
            .Select(entry => entry.Element(AtomValidator.Namespace + "title")!.Value)
            .ShouldBe([
                "Rettelse af punkt 3.1: KKR Midtjylland, 19. november 2024",
                "Rettelse af punkt 3.1: KKR Midtjylland, 19. november 2024",
                "Rettelse: KKR Midtjylland, 19. november 2024",
            ]);
        entries.Select(entry => entry.Element(AtomValidator.Namespace + "id")!.Value).ShouldBeUnique();
        entries[0]
            .Element(AtomValidator.Namespace + "link")!
            .Attribute("href")!
            .Value.ShouldBe("https://arkiv.example/moeder/midtjylland/2024-11-19/punkt-3-1/");
    }

    private static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Site() =>
        Build(new ContentFolder().WithMeeting("midtjylland", "2024-11-19", Keys));

    private static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Build(ContentFolder folder)
    {
        var (files, diagnostics) = folder.Build();
        diagnostics.ToSortedArray().ShouldBeEmpty();
        return files;
    }

    private static string Words(IElement element) =>
        string.Join(' ', element.Text().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
