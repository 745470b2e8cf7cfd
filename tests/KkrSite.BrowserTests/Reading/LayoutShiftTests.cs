using KkrSite.BrowserTests.Browsing;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Reading;

[Collection(LoadedCollection.Name)]
public sealed class LayoutShiftTests(PublishedSites sites, ReaderBrowser browser)
{
    // Below a fifth of what the web calls good (0.1): a reader does not see it.
    private const double Allowed = 0.02;

    private const string HasPainted = """() => performance.getEntriesByName("first-contentful-paint").length > 0""";

    public static TheoryData<string> Pages => PageKinds.Names;

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_moves_while_a_page_loads_even_where_its_fonts_come_late(string page)
    {
        var phone = ShiftAsync(PageKinds.Named(page), Viewing.Phone);
        var desk = ShiftAsync(PageKinds.Named(page), Viewing.Desk);

        (await phone).ShouldBeLessThan(Allowed, "at 320 px");
        (await desk).ShouldBeLessThan(Allowed, "at 1280 px");
    }

    private async Task<double> ShiftAsync(PageKind kind, Viewing viewing)
    {
        await using var opened = await browser.OpenNewAsync(
            kind,
            kind.SiteOf(sites),
            viewing,
            context => context.RouteAsync("**/*.woff2", async route =>
            {
                // However slow the machine, the reader has text before its fonts.
                await route.Request.Frame.Page.WaitForFunctionAsync(HasPainted);
                await route.ContinueAsync();
            }));
        return await opened.LayoutShiftAsync();
    }
}
