using System.Text.RegularExpressions;
using KkrSite.BrowserTests.Browsing;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Searching;

/// <summary>Where searching cannot work, the page says so and leads to the lists.</summary>
[Collection(UsedCollection.Name)]
public sealed class WithoutSearchTests(PublishedSites sites, ReaderBrowser browser)
{
    private static readonly string[] Lists = ["/moeder/", "/sager/", "/emner/", "/kkr/", "/ordliste/"];

    [BrowserFact]
    public async Task Without_script_the_page_says_so_and_the_form_still_sends()
    {
        await using var search = await SearchWindow.OpenAsync(browser, sites, "?q=klima", Viewing.Desk with { HasScript = false });

        await ExpectListsAsync(search.Page.Locator("noscript .notice"), "kræver JavaScript");
        await search.Box.FillAsync("reform");
        await search.Box.PressAsync("Enter");
        await Assertions.Expect(search.Page).ToHaveURLAsync(new Regex("/soeg/\\?q=reform$"));
    }

    [BrowserTheory]
    [InlineData("Worker")]
    [InlineData("DecompressionStream")]
    public async Task In_a_browser_that_is_too_old_the_page_says_so(string missing)
    {
        await using var search = await SearchWindow.OpenAsync(
            browser, sites, "?q=klima", prepare: context => context.AddInitScriptAsync($"delete window.{missing};"));

        await ExpectListsAsync(search.Page.Locator("[data-refusal=old-browser] .notice"), "nyere browser");
        (await search.ComplaintsAsync()).ShouldBeEmpty();
    }

    [BrowserTheory]
    [InlineData("**/search-worker.*")]
    [InlineData("**/soeg/*.json")]
    public async Task When_something_cannot_be_fetched_the_page_says_so_and_tries_again_when_asked(string address)
    {
        await using var search = await SearchWindow.OpenAsync(
            browser, sites, "?q=sundhedsreform", prepare: context => context.RouteAsync(address, route => route.AbortAsync()));

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
