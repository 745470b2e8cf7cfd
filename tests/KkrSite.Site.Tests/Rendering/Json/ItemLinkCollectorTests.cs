using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Rendering.Json;

public sealed class ItemLinkCollectorTests
{
    [Fact]
    public void The_links_in_the_JSON_of_an_item_are_those_of_its_page_without_duplicates()
    {
        var files = new ContentFolder()
            .WithItem(
                "3.2",
                "Tal",
                null,
                """
                ## Baggrund
                Se [tallene](https://example.org/tal?a=1&b=2), [æ ø](https://example.org/æ ø) og [æ](<https://example.org/æ ø>).

                ## Sagsfremstilling
                Igen [tallene](https://example.org/tal?a=1&b=2), <https://rødgrød.example/[x]> og ![et kort](https://example.org/kort.png).
                Men ikke [rådet](/kkr/midtjylland/), hej@example.org eller punkt 3.1.
                """,
                "links: [https://example.org/mere]"
            )
            .Build()
            .Files;

        const string Item = "moeder/midtjylland/2024-11-19/punkt-3-2/";
        var told = files.ReadJson(Item + "index.json").GetProperty("links").EnumerateArray().Select(link => link.GetString()).ToArray();
        var shown = files
            .ReadPage(Item)
            .QuerySelectorAll(".prose a")
            .Select(link => link.GetAttribute("href")!)
            .Where(href => href.StartsWith("http", StringComparison.Ordinal))
            .Distinct();

        told.ShouldBe([.. shown, "https://example.org/mere"]);
        told.Length.ShouldBeGreaterThan(4);
    }
}
