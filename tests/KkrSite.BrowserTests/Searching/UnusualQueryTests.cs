using KkrSite.BrowserTests.Fixtures;
using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Searching;

/// <summary>The page answers every query without errors of its own or of the browser.</summary>
[Collection(InteractionCollection.Name)]
public sealed class UnusualQueryTests(PublishedSites sites, BrowserFixture browser)
{
    // Servers accept request lines up to eight kilobytes.
    private const int MaxAddressLength = 8_000;

    private static readonly string[] Queries =
    [
        "+",
        "-",
        "*",
        "~",
        ":",
        "^",
        "budget: 2026",
        "titel:",
        "findesikke:klima",
        "~~~1",
        "klima~99999999",
        "klima^x",
        "+-klima",
        "--",
        "-klima",
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "(.*+?^${}()|[]\\",
        "👩‍👩‍👧‍👦 🇩🇰",
        "e\u0301a\u030Ao\u0308",
        "klima\0reform",
        "\u202Ereform\u200F",
        "\"klima\"",
        "»klima«",
        "'",
        "\u00A0\u2003",
        "__proto__",
        "constructor",
        "100 %",
        "§108",
        "og i på",
        "a",
        new('a', 7_000),
        new('a', 10_000),
        string.Concat(Enumerable.Repeat("klima ", 2_000)),
    ];

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Unusual_query_in_the_address_is_answered()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites);
        foreach (var query in Queries.Select(Uri.EscapeDataString).Where(query => query.Length < MaxAddressLength))
        {
            await search.GoToAsync("/soeg/?q=" + query);
            await search.Page.Locator("[data-found] h2:visible, [data-before-search]:visible").First.WaitForAsync();
            await Assertions.Expect(search.Page.Locator("[data-refusal]:visible")).ToHaveCountAsync(0);
        }

        (await search.ReadProblemsAsync()).ShouldBeEmpty();
    }

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Unusual_query_typed_in_the_box_is_answered_and_so_is_the_next()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, prepare: context => context.Clock.InstallAsync());
        foreach (var query in Queries)
        {
            await search.Box.FillAsync(query);
            // Long enough for the page to begin searching for the typed text.
            await search.Page.Clock.RunForAsync(150);
            await search.Box.PressAsync("Enter");
        }

        await search.Box.FillAsync("sundhedsreform");

        await Assertions.Expect(search.Heading).ToContainTextAsync("punkter fundet");
        await Assertions.Expect(search.Page.Locator("[data-refusal]:visible")).ToHaveCountAsync(0);
        (await search.ReadProblemsAsync()).ShouldBeEmpty();
    }

    [Theory(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    [InlineData("?kkr=findesikke&q=klima")]
    [InlineData("?q=klima&side=-1&sorter=navn&aar=%00")]
    [InlineData("?q=klima&emne=<script>alert(1)</script>")]
    [InlineData("?q=%E0%A4%A")]
    [InlineData("?%")]
    public async Task Malformed_search_address_is_answered_without_an_error(string query)
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, query);

        await search.Page.Locator("[data-found] h2:visible, [data-before-search]:visible").First.WaitForAsync();
        await Assertions.Expect(search.Page.Locator("[data-refusal]:visible")).ToHaveCountAsync(0);
        (await search.ReadProblemsAsync()).ShouldBeEmpty();
    }
}
