using Deque.AxeCore.Commons;

namespace KkrSite.BrowserTests.Reading;

/// <summary>Runs axe, the version that its package brings, on a page as it stands.</summary>
internal static class RunAxe
{
    // WCAG 2.2 up to AA and what axe calls best practice; target-size is left out unless it is asked for by name. That contrast was
    // measured is part of the answer, so that a run that looked at nothing is not taken for a page without faults.
    private const string Run =
        """
        async () => {
          const result = await axe.run(document, {
            runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
            rules: { "target-size": { enabled: true } },
            // Of what is well, one place a rule is enough to know that the rule was at work.
            resultTypes: ["violations"],
          });
          const faults = result.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${rule.help}: ${node.target} ${node.html}`));
          return result.passes.some((rule) => rule.id === "color-contrast") ? faults : [...faults, "axe has not measured contrast"];
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static async Task<string[]> FaultsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Axe);
        }

        return await page.EvaluateAsync<string[]>(Run);
    }
}
