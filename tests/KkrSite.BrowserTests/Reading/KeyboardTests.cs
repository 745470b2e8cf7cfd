using KkrSite.BrowserTests.Browsing;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Reading;

[Collection(LoadedCollection.Name)]
public sealed class KeyboardTests(PublishedSites sites, ReaderBrowser browser)
{
    public static TheoryData<string> Pages => PageKinds.Names;

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task The_first_tab_stop_is_the_way_past_the_menu(string page)
    {
        var kind = PageKinds.Named(page);
        await using var opened = await browser.OpenAsync(kind, kind.SiteOf(sites), Viewing.Phone);
        var skip = opened.Page.Locator("a.skip");

        await opened.Page.Keyboard.PressAsync("Tab");

        (await skip.EvaluateAsync<bool>("(link) => link === document.activeElement")).ShouldBeTrue();
        (await skip.EvaluateAsync<double>("(link) => link.getBoundingClientRect().top")).ShouldBeGreaterThanOrEqualTo(0);

        await opened.Page.Keyboard.PressAsync("Enter");

        (await opened.Page.EvaluateAsync<string>("() => document.activeElement.tagName")).ShouldBe("MAIN");

        await opened.Page.Keyboard.PressAsync("Tab");

        (await opened.Page.EvaluateAsync<bool>("() => !document.activeElement.closest('header, .breadcrumbs')")).ShouldBeTrue();
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Tab_reaches_everything_and_the_focus_is_always_seen(string page)
    {
        var light = FaultsAsync(PageKinds.Named(page), Viewing.Desk);
        var dark = FaultsAsync(PageKinds.Named(page), Viewing.Phone with { IsDark = true });

        string[] faults = [.. await light, .. await dark];

        faults.ShouldBeEmpty();
    }

    private async Task<IEnumerable<string>> FaultsAsync(PageKind kind, Viewing viewing)
    {
        await using var opened = await browser.OpenAsync(kind, kind.SiteOf(sites), viewing);
        return (await WalkByKeyboard.FaultsAsync(opened.Page)).Select(fault => $"{kind.Path} at {viewing}: {fault}");
    }
}
