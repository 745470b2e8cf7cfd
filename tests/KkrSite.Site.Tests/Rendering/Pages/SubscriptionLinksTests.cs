using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Rendering.Pages;

/// <summary>The links of pages to feeds and calendars.</summary>
public sealed class SubscriptionLinksTests
{
    private static readonly IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files = SampleSite.BuildFull().Files;

    [Theory]
    [InlineData("", "/feed.xml", "Følg hele arkivet (Atom-feed)")]
    [InlineData("moeder/", "/feed.xml", "Følg hele arkivet (Atom-feed)")]
    [InlineData("moeder/2025/", "/feed.xml", "Følg hele arkivet (Atom-feed)")]
    [InlineData("kkr/syddanmark/", "/kkr/syddanmark/feed.xml", "Følg KKR Syddanmark (Atom-feed)")]
    [InlineData("moeder/syddanmark/2025-03-14/", "/kkr/syddanmark/feed.xml", "Følg KKR Syddanmark (Atom-feed)")]
    [InlineData("moeder/syddanmark/2025-03-14/punkt-3-1/", "/kkr/syddanmark/feed.xml", "Følg KKR Syddanmark (Atom-feed)")]
    [InlineData("sager/sag-2025-00101/", "/sager/sag-2025-00101/feed.xml", "Følg sagen SAG-2025-00101 (Atom-feed)")]
    [InlineData("emner/drikkevand/", "/emner/drikkevand/feed.xml", "Følg emnet Drikkevand (Atom-feed)")]
    [InlineData("beslutninger/", "/beslutninger/feed.xml", "Følg alle beslutninger (Atom-feed)")]
    [InlineData("beslutninger/2025/", "/beslutninger/feed.xml", "Følg alle beslutninger (Atom-feed)")]
    [InlineData("rettelser/", "/rettelser/feed.xml", "Følg arkivets rettelser (Atom-feed)")]
    public void A_page_links_to_its_feed_in_head_and_text(string page, string feed, string title) =>
        Names(page, "application/atom+xml", feed, title);

    [Theory]
    [InlineData("", "/moeder.ics", "Møder i alle KKR (iCalendar)")]
    [InlineData("moeder/", "/moeder.ics", "Møder i alle KKR (iCalendar)")]
    [InlineData("moeder/2025/", "/moeder.ics", "Møder i alle KKR (iCalendar)")]
    [InlineData("kkr/syddanmark/", "/kkr/syddanmark/moeder.ics", "Møder i KKR Syddanmark (iCalendar)")]
    [InlineData("moeder/syddanmark/2025-03-14/", "/kkr/syddanmark/moeder.ics", "Møder i KKR Syddanmark (iCalendar)")]
    public void A_page_links_to_its_calendar_in_head_and_text(string page, string calendar, string title) =>
        Names(page, "text/calendar", calendar, title);

    private static void Names(string page, string type, string address, string title)
    {
        var document = Files.ReadPage(page);
        var link = document.QuerySelector($"link[rel=alternate][type='{type}']")!;

        link.GetAttribute("href").ShouldBe(address);
        link.GetAttribute("title").ShouldBe(title);
        document.QuerySelectorAll($"main a[href='{address}']").Select(anchor => anchor.TextContent).ShouldBe([title]);
        Files.Keys.ShouldContain(address[1..]);
    }
}
