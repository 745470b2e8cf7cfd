using System.Collections.Immutable;
using KkrSite.BrowserTests.Browsing;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Reading;

[Collection(MeasuredCollection.Name)]
public sealed class AxeTests(PublishedSites sites, ReaderBrowser browser)
{
    // The last is a wide window zoomed to 200 %, which no other way of looking needs a scale for.
    private static readonly ImmutableArray<Viewing> Widths = [Viewing.Phone, Viewing.Desk, Viewing.Zoomed];

    public static TheoryData<string> Pages => PageKinds.Names;

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_in_light_and_dark_at_any_width(string page)
    {
        var kind = PageKinds.Named(page);
        await using var opened = await browser.OpenAsync(kind, kind.SiteOf(sites), Viewing.Zoomed);

        var found = new List<string>();
        foreach (var viewing in Widths.SelectMany(width => (Viewing[])[width, width with { IsDark = true }]))
        {
            await opened.LookAsync(viewing);
            found.AddRange((await RunAxe.FaultsAsync(opened.Page)).Select(fault => $"{kind.Path} at {viewing}: {fault}"));
        }

        found.ShouldBeEmpty();
    }
}
