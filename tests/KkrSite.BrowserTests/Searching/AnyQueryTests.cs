using KkrSite.BrowserTests.Browsing;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Searching;

/// <summary>Whatever a reader writes, the page answers, and neither it nor the browser complains.</summary>
[Collection(UsedCollection.Name)]
public sealed class AnyQueryTests(PublishedSites sites, ReaderBrowser browser)
{
    // Servers take no longer a line than eight kilobytes.
    private const int LongestAddress = 8_000;

    private static readonly string[] Queries =
    [
        "+", "-", "*", "~", ":", "^", "budget: 2026", "titel:", "findesikke:klima", "~~~1", "klima~99999999", "klima^x", "+-klima", "--", "-klima",
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "(.*+?^${}()|[]\\", "👩‍👩‍👧‍👦 🇩🇰", "e\u0301a\u030Ao\u0308", "klima\0reform",
        "\u202Ereform\u200F", "\"klima\"", "»klima«", "'", "\u00A0\u2003", "__proto__", "constructor", "100 %", "§108", "og i på", "a",
        new('a', 7_000), new('a', 10_000), string.Concat(Enumerable.Repeat("klima ", 2_000)),
    ];

    [BrowserFact]
    public async Task Given_by_address_it_is_answered()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites);
        foreach (var query in Queries.Select(Uri.EscapeDataString).Where(query => query.Length < LongestAddress))
        {
            await search.GoToAsync("/soeg/?q=" + query);
            await search.Page.Locator("[data-found] h2:visible, [data-before-search]:visible").First.WaitForAsync();
            await Assertions.Expect(search.Page.Locator("[data-refusal]:visible")).ToHaveCountAsync(0);
        }

        (await search.ComplaintsAsync()).ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Typed_it_is_answered_and_so_is_the_next()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, prepare: context => context.Clock.InstallAsync());
        foreach (var query in Queries)
        {
            await search.Box.FillAsync(query);
            // So long that the page has begun to search for what is typed.
            await search.Page.Clock.RunForAsync(150);
            await search.Box.PressAsync("Enter");
        }

        await search.Box.FillAsync("sundhedsreform");

        await Assertions.Expect(search.Heading).ToContainTextAsync("punkter fundet");
        await Assertions.Expect(search.Page.Locator("[data-refusal]:visible")).ToHaveCountAsync(0);
        (await search.ComplaintsAsync()).ShouldBeEmpty();
    }

    [BrowserTheory]
    [InlineData("?kkr=findesikke&q=klima")]
    [InlineData("?q=klima&side=-1&sorter=navn&aar=%00")]
    [InlineData("?q=klima&emne=<script>alert(1)</script>")]
    [InlineData("?q=%E0%A4%A")]
    [InlineData("?%")]
    public async Task An_address_that_makes_no_sense_is_read_as_well_as_it_can_be(string query)
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, query);

        await search.Page.Locator("[data-found] h2:visible, [data-before-search]:visible").First.WaitForAsync();
        await Assertions.Expect(search.Page.Locator("[data-refusal]:visible")).ToHaveCountAsync(0);
        (await search.ComplaintsAsync()).ShouldBeEmpty();
    }
}
