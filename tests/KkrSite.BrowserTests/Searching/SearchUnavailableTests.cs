using System.Text.RegularExpressions;
using KkrSite.BrowserTests.Fixtures;
using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Searching;

/// <summary>When searching cannot work, the page says so and links to the lists.</summary>
[Collection(InteractionCollection.Name)]
public sealed class SearchUnavailableTests(PublishedSites sites, BrowserFixture browser)
{
    private static readonly string[] Lists = ["/moeder/", "/sager/", "/emner/", "/kkr/", "/ordliste/"];

    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Search_page_without_script_links_to_lists_and_submits_its_form()
    {
        await using var search = await SearchWindow.OpenAsync(
            browser,
            sites,
            "?q=klima",
            ViewportSettings.Desktop with
            {
                HasScript = false,
            }
        );

        await ExpectListsAsync(search.Page.Locator("noscript .notice"), "kræver JavaScript");
        await search.Box.FillAsync("reform");
        await search.Box.PressAsync("Enter");
        await Assertions.Expect(search.Page).ToHaveURLAsync(new Regex("/soeg/\\?q=reform$"));
    }

    [Theory(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    [InlineData("Worker")]
    [InlineData("DecompressionStream")]
    public async Task Search_page_in_an_old_browser_links_to_lists(string missing)
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, "?q=klima", prepare: context =>
            context.AddInitScriptAsync($"delete window.{missing};")
        );

        await ExpectListsAsync(search.Page.Locator("[data-refusal=old-browser] .notice"), "nyere browser");
        (await search.ReadProblemsAsync()).ShouldBeEmpty();
    }

    [Theory(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    [InlineData("**/search-worker.*")]
    [InlineData("**/soeg/**/*.json")]
    public async Task Search_page_reports_a_failed_fetch_and_retries_on_request(string address)
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, "?q=sundhedsreform", prepare: context =>
            context.RouteAsync(address, route => route.AbortAsync())
        );

        await ExpectListsAsync(search.Page.Locator("[data-refusal=failed] .notice"), "kunne ikke hente");
        await Assertions.Expect(search.Status).ToContainTextAsync("kunne ikke hente");

        await search.Page.Context.UnrouteAsync(address);
        await search.Page.GetByRole(AriaRole.Button, new() { Name = "Prøv igen" }).ClickAsync();

        await Assertions.Expect(search.Hits.First).ToBeVisibleAsync();
        await Assertions.Expect(search.Page.Locator("[data-refusal]:visible")).ToHaveCountAsync(0);
    }

    private static async Task ExpectListsAsync(ILocator notice, string text)
    {
        await Assertions.Expect(notice).ToBeVisibleAsync();
        await Assertions.Expect(notice).ToContainTextAsync(text);
        foreach (var list in Lists)
        {
            await Assertions.Expect(notice.Locator($"a[href='{list}']")).ToBeVisibleAsync();
        }
    }
}
