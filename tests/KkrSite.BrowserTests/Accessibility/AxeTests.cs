using System.Collections.Immutable;
using KkrSite.BrowserTests.Fixtures;
using KkrSite.TestTools;

namespace KkrSite.BrowserTests.Accessibility;

[Collection(PageMeasurementCollection.Name)]
public sealed class AxeTests(PublishedSites sites, BrowserFixture browser)
{
    // The last is a wide window zoomed to 200 %, which no other way of looking needs a scale for.
    private static readonly ImmutableArray<ViewportSettings> Viewports =
    [
        ViewportSettings.Phone,
        ViewportSettings.Desktop,
        ViewportSettings.Zoomed,
    ];

    public static TheoryData<string> Pages => SamplePages.Names;

    [Theory(Skip = TestMachine.NoBrowser, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasBrowser))]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_no_fault_in_light_or_dark_at_any_width(string page)
    {
        var kind = SamplePages.Find(page);
        await using var opened = await browser.OpenAsync(kind, kind.SelectSite(sites), ViewportSettings.Zoomed);

        var found = new List<string>();
        foreach (var viewing in Viewports.SelectMany(width => (ViewportSettings[])[width, width with { IsDark = true }]))
        {
            await opened.ApplyAsync(viewing);
            found.AddRange((await AxeFaultFinder.FindAsync(opened.Page)).Select(fault => $"{kind.Path} at {viewing}: {fault}"));
        }

        found.ShouldBeEmpty();
    }
}
