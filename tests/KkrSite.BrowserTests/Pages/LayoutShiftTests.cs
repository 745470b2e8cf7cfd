using KkrSite.BrowserTests.Fixtures;
using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Pages;

[Collection(PageLoadCollection.Name)]
public sealed class LayoutShiftTests(PublishedSites sites, BrowserFixture browser)
{
    // Below a fifth of the limit that web.dev calls good (0.1): not visible to a reader.
    private const double MaxShift = 0.02;

    private const string HasPainted = """() => performance.getEntriesByName("first-contentful-paint").length > 0""";

    public static TheoryData<string> Pages => SamplePages.Names;

    [Theory(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    [MemberData(nameof(Pages))]
    public async Task Page_layout_does_not_shift_when_fonts_load_late(string page)
    {
        var phone = MeasureShiftAsync(SamplePages.Find(page), ViewportSettings.Phone);
        var desk = MeasureShiftAsync(SamplePages.Find(page), ViewportSettings.Desktop);

        (await phone).ShouldBeLessThan(MaxShift, "at 320 px");
        (await desk).ShouldBeLessThan(MaxShift, "at 1280 px");
    }

    private async Task<double> MeasureShiftAsync(SamplePage kind, ViewportSettings viewing)
    {
        await using var opened = await browser.OpenNewAsync(kind, kind.SelectSite(sites), viewing, context =>
            context.RouteAsync("**/*.woff2", async route =>
            {
                // The text is shown before the fonts have loaded, even on a slow machine.
                await route.Request.Frame.Page.WaitForFunctionAsync(HasPainted);
                await route.ContinueAsync();
            })
        );
        return await opened.ReadLayoutShiftAsync();
    }
}
