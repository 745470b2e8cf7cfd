using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using KkrSite.BrowserTests.Browsing;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Reading;

[Collection(SiteCollection.Name)]
public sealed class AxeTests(PublishedSites sites, ReaderBrowser browser)
{
    // WCAG 2.2 up to AA and what axe calls best practice; axe leaves target-size out unless it is asked for by name.
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
        ResultTypes = [ResultType.Violations],
    };

    public static TheoryData<string> Pages => PageKinds.Names;

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_in_light_and_dark_at_any_width(string page)
    {
        var light = FindAsync(page, isDark: false);
        var dark = FindAsync(page, isDark: true);

        string[] found = [.. await light, .. await dark];

        found.ShouldBeEmpty();
    }

    private async Task<IEnumerable<string>> FindAsync(string page, bool isDark)
    {
        var found = new List<string>();
        foreach (var viewing in (Viewing[])[Viewing.Phone, Viewing.Zoomed, Viewing.Desk])
        {
            found.AddRange(await FindAsync(PageKinds.Named(page), viewing with { IsDark = isDark }));
        }

        return found;
    }

    private async Task<IEnumerable<string>> FindAsync(PageKind kind, Viewing viewing)
    {
        await using var opened = await browser.OpenAsync(kind, kind.SiteOf(sites), viewing);
        var result = await opened.Page.RunAxe(Rules);

        result.Passes.Select(rule => rule.Id).ShouldContain("color-contrast", "axe must have measured");
        return result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{kind.Path} at {viewing}: {rule.Id}: {rule.Help}: {node.Html}"));
    }
}
