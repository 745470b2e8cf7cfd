using KkrSite.BrowserTests.Fixtures;
using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Accessibility;

[Collection(PageLoadCollection.Name)]
public sealed class KeyboardTests(PublishedSites sites, BrowserFixture browser)
{
    public static TheoryData<string> Pages => SamplePages.Names;

    [Theory(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    [MemberData(nameof(Pages))]
    public async Task First_tab_stop_is_the_link_past_the_menu(string page)
    {
        var kind = SamplePages.Find(page);
        await using var opened = await browser.OpenAsync(kind, kind.SelectSite(sites), ViewportSettings.Phone);
        var skip = opened.Page.Locator("a.skip");

        await opened.Page.Keyboard.PressAsync("Tab");

        (await skip.EvaluateAsync<bool>("(link) => link === document.activeElement")).ShouldBeTrue();
        (await skip.EvaluateAsync<double>("(link) => link.getBoundingClientRect().top")).ShouldBeGreaterThanOrEqualTo(0);

        await opened.Page.Keyboard.PressAsync("Enter");

        (await opened.Page.EvaluateAsync<string>("() => document.activeElement.tagName")).ShouldBe("MAIN");

        await opened.Page.Keyboard.PressAsync("Tab");

        (await opened.Page.EvaluateAsync<bool>("() => !document.activeElement.closest('header, .breadcrumbs')")).ShouldBeTrue();
    }

    [Theory(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    [MemberData(nameof(Pages))]
    public async Task Tab_reaches_every_control_and_focus_is_always_visible(string page)
    {
        var light = FindFaultsAsync(SamplePages.Find(page), ViewportSettings.Desktop);
        var dark = FindFaultsAsync(SamplePages.Find(page), ViewportSettings.Phone with { IsDark = true });

        string[] faults = [.. await light, .. await dark];

        faults.ShouldBeEmpty();
    }

    private async Task<IEnumerable<string>> FindFaultsAsync(SamplePage kind, ViewportSettings viewing)
    {
        await using var opened = await browser.OpenAsync(kind, kind.SelectSite(sites), viewing);
        return (await KeyboardFaultFinder.FindAsync(opened.Page)).Select(fault => $"{kind.Path} at {viewing}: {fault}");
    }
}
