using System.Collections.Immutable;
using Deque.AxeCore.Commons;
using KkrSite.BrowserTests.Browsing;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Reading;

[Collection(SiteCollection.Name)]
public sealed class AxeTests(PublishedSites sites, ReaderBrowser browser)
{
    // WCAG 2.2 up to AA and what axe calls best practice; target-size is left out unless it is asked for by name. That contrast was
    // measured is part of the answer, so that a run that looked at nothing is not taken for a page without faults.
    private const string Run =
        """
        async () => {
          const result = await axe.run(document, {
            runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
            rules: { "target-size": { enabled: true } },
          });
          const faults = result.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${rule.help}: ${node.target} ${node.html}`));
          return result.passes.some((rule) => rule.id === "color-contrast") ? faults : [...faults, "axe has not measured contrast"];
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // The last is a wide window zoomed to 200 %, which no other way of looking needs a scale for.
    private static readonly ImmutableArray<Viewing> Widths = [Viewing.Phone, Viewing.Desk, Viewing.Zoomed];

    public static TheoryData<string> Pages => PageKinds.Names;

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_in_light_and_dark_at_any_width(string page)
    {
        var kind = PageKinds.Named(page);
        await using var opened = await browser.OpenAsync(kind, kind.SiteOf(sites), Viewing.Zoomed);

        await opened.Page.EvaluateAsync(Axe);
        var found = new List<string>();
        foreach (var viewing in Widths.SelectMany(width => (Viewing[])[width, width with { IsDark = true }]))
        {
            await opened.LookAsync(viewing);
            found.AddRange((await opened.Page.EvaluateAsync<string[]>(Run)).Select(fault => $"{kind.Path} at {viewing}: {fault}"));
        }

        found.ShouldBeEmpty();
    }
}
