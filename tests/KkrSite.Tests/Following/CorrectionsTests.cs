using System.Xml.Linq;
using AngleSharp.Dom;

namespace KkrSite.Tests.Following;

/// <summary>What was corrected is owned up to wherever it matters.</summary>
public sealed class CorrectionsTests
{
    private const string Keys = """
        status: referat
        rettelser:
          - {dato: 2024-11-25, tekst: Bilag 2 er skiftet ud}
          - {dato: 2024-12-01, tekst: Beløbet er rettet, punkt: "3.1"}
          - {dato: 2024-12-01, tekst: Beløbet er rettet, punkt: "3.1"}
        """;

    [Fact]
    public void The_page_lists_every_correction_newest_first_with_its_meeting_and_item()
    {
        var page = Site().Page("rettelser/");

        page.QuerySelectorAll("#rettelser ~ .entries li").Select(entry => Words(entry)).ShouldBe(
        [
            "1. december 2024 Beløbet er rettet KKR Midtjylland, 19. november 2024 3.1. Ny busplan",
            "1. december 2024 Beløbet er rettet KKR Midtjylland, 19. november 2024 3.1. Ny busplan",
            "25. november 2024 Bilag 2 er skiftet ud KKR Midtjylland, 19. november 2024",
        ]);
        page.QuerySelector("#taget-ned").ShouldBeNull();
    }

    [Fact]
    public void Where_there_are_none_the_page_says_so_and_every_footer_leads_to_it()
    {
        var files = Build(new ContentFolder());

        files.Page("rettelser/").QuerySelector("main .lead")!.TextContent.ShouldBe("Der er ikke rettet noget i arkivet, siden det blev udgivet.");
        files.Page("rettelser/").QuerySelectorAll("main h2").Select(heading => heading.TextContent).ShouldBe(["Om denne side"]);
        files.Page("moeder/midtjylland/2024-11-19/punkt-3-1/").QuerySelectorAll("footer a[href='/rettelser/']").Length.ShouldBe(1);
    }

    [Fact]
    public void A_page_that_was_taken_down_is_told_of_with_its_day_and_reason()
    {
        var page = Build(new ContentFolder().With("omdirigeringer.txt", "/nedtaget/ -> fjernet 2026-01-31 Udgivet ved en fejl.")).Page("rettelser/");

        Words(page.QuerySelector("#taget-ned ~ .entries li")!).ShouldBe("31. januar 2026 Udgivet ved en fejl. /nedtaget/");
        page.QuerySelector("main .lead")!.TextContent.ShouldBe("Her står, hvad der er taget ned, efter at det blev udgivet. Der er ikke rettet andet.");
    }

    [Fact]
    public void A_correction_of_an_item_stands_on_its_page_and_in_its_data_and_no_other_does()
    {
        var site = Site();
        var item = site.Json("moeder/midtjylland/2024-11-19/punkt-3-1/index.json").GetProperty("corrections");
        var meeting = site.Json("moeder/midtjylland/2024-11-19/index.json").GetProperty("corrections");

        item.EnumerateArray().Select(correction => correction.GetProperty("item").GetString()).ShouldBe(["3.1", "3.1"]);
        meeting.EnumerateArray().Select(correction => correction.GetProperty("item").GetString()).ShouldBe([null, "3.1", "3.1"]);
        site.Page("moeder/midtjylland/2024-11-19/punkt-3-1/").QuerySelector(".notice")!.TextContent.ShouldContain("1. december 2024: Beløbet er rettet");
        site.Page("moeder/midtjylland/2024-11-19/punkt-3-1/").QuerySelector("main")!.TextContent.ShouldNotContain("Bilag 2");
        site.Page("moeder/midtjylland/2024-11-19/").QuerySelectorAll("#rettelser ~ ul a[href$='punkt-3-1/']").Length.ShouldBe(2);
    }

    [Fact]
    public void The_feed_of_corrections_leads_to_what_was_corrected()
    {
        var entries = XDocument.Parse(Site().Text("rettelser/feed.xml")).Descendants(AtomRules.Atom + "entry").ToArray();

        entries.Select(entry => entry.Element(AtomRules.Atom + "title")!.Value).ShouldBe(
        [
            "Rettelse af punkt 3.1: KKR Midtjylland, 19. november 2024",
            "Rettelse af punkt 3.1: KKR Midtjylland, 19. november 2024",
            "Rettelse: KKR Midtjylland, 19. november 2024",
        ]);
        entries.Select(entry => entry.Element(AtomRules.Atom + "id")!.Value).ShouldBeUnique();
        entries[0].Element(AtomRules.Atom + "link")!.Attribute("href")!.Value.ShouldBe("https://arkiv.example/moeder/midtjylland/2024-11-19/punkt-3-1/");
    }

    private static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Site() =>
        Build(new ContentFolder().WithMeeting("midtjylland", "2024-11-19", Keys));

    private static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Build(ContentFolder folder)
    {
        var (files, diagnostics) = folder.Build();
        diagnostics.Sorted().ShouldBeEmpty();
        return files;
    }

    private static string Words(IElement element) =>
        string.Join(' ', element.Text().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
