using KkrSite.BrowserTests.Fixtures;
using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Searching;

/// <summary>What a page fetches for its search box, and when.</summary>
[Collection(InteractionCollection.Name)]
public sealed class SearchPreparationTests(PublishedSites sites, BrowserFixture browser)
{
    [Fact(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    public async Task Search_box_of_a_page_fetches_the_index_when_it_is_focused_and_not_before()
    {
        await using var opened = await browser.OpenNewAsync(
            SamplePages.Find("councils"),
            sites.Archive,
            ViewportSettings.Desktop,
            _ => Task.CompletedTask
        );
        var box = opened.Page.GetByRole(AriaRole.Searchbox);
        FindSearchRequests(opened).ShouldBeEmpty();

        var meetings = opened.Page.WaitForResponseAsync(response => response.Url.EndsWith("/m.bin", StringComparison.Ordinal));
        await box.FocusAsync();
        await meetings;

        FindSearchRequests(opened).ShouldContain(path => path.StartsWith("/assets/search-worker.", StringComparison.Ordinal));
        await box.FillAsync("sundhedsreform");
        await box.PressAsync("Enter");
        await Assertions.Expect(opened.Page.Locator(".results > li:visible").First).ToBeVisibleAsync();
        (await opened.ReadProblemsAsync()).ShouldBeEmpty();
    }

    private static string[] FindSearchRequests(BrowserPage opened) =>
        [
            .. opened
                .Requests.Select(url => url.AbsolutePath)
                .Where(path => path.StartsWith("/soeg/", StringComparison.Ordinal) || path.Contains("/search-", StringComparison.Ordinal)),
        ];
}
