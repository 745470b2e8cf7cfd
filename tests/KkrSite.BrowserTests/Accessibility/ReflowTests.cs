using KkrSite.BrowserTests.Fixtures;
using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Accessibility;

[Collection(PageMeasurementCollection.Name)]
public sealed class ReflowTests(PublishedSites sites, BrowserFixture browser)
{
    // The distances that WCAG 1.4.12 lets readers set.
    private const string SpaceTextScript = """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`
            * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
            p { margin-bottom: 2em !important }`);
          document.adoptedStyleSheets = [sheet];
        }
        """;

    private const string DoubleTextScript = """() => { document.documentElement.style.fontSize = "200%"; }""";

    public static TheoryData<string> Pages => SamplePages.Names;

    [Theory(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    [MemberData(nameof(Pages))]
    public async Task Page_is_not_cut_off_or_scrolled_sideways_on_phone_desktop_or_zoomed(string page)
    {
        await using var opened = await OpenAsync(page, ViewportSettings.Zoomed);

        var faults = new List<string>();
        foreach (var viewing in (ViewportSettings[])[ViewportSettings.Zoomed, ViewportSettings.Phone, ViewportSettings.Desktop])
        {
            await opened.ApplyAsync(viewing);
            faults.AddRange((await TextOverflowFinder.FindAsync(opened.Page)).Select(fault => $"{viewing}: {fault}"));
        }

        faults.ShouldBeEmpty();
    }

    [Theory(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    [MemberData(nameof(Pages))]
    public async Task Text_is_not_cut_off_with_wcag_text_spacing(string page)
    {
        await using var opened = await OpenAsync(page, ViewportSettings.Phone);
        await opened.Page.EvaluateAsync(SpaceTextScript);

        (await TextOverflowFinder.FindAsync(opened.Page)).ShouldBeEmpty();
    }

    [Theory(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    [MemberData(nameof(Pages))]
    public async Task Text_is_not_cut_off_at_double_text_size(string page)
    {
        await using var opened = await OpenAsync(page, ViewportSettings.Desktop);
        await opened.Page.EvaluateAsync(DoubleTextScript);

        (await TextOverflowFinder.FindAsync(opened.Page)).ShouldBeEmpty();
    }

    private Task<BrowserPage> OpenAsync(string page, ViewportSettings viewing)
    {
        var kind = SamplePages.Find(page);
        return browser.OpenAsync(kind, kind.SelectSite(sites), viewing);
    }
}
