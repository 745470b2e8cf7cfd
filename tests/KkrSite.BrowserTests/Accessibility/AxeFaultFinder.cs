using Deque.AxeCore.Commons;

namespace KkrSite.BrowserTests.Accessibility;

/// <summary>Runs the packaged version of axe on a page in its current state.</summary>
internal static class AxeFaultFinder
{
    // WCAG 2.2 up to AA and axe's best practices; axe skips target-size unless it is enabled by name. The result includes whether
    // contrast was measured, so that a run that checked nothing does not pass as a page without faults.
    private const string RunScript = """
        async () => {
          const result = await axe.run(document, {
            runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
            rules: { "target-size": { enabled: true } },
            // For passes, one element per rule is enough to know that the rule ran.
            resultTypes: ["violations"],
          });
          const faults = result.violations.flatMap((rule) =>
            rule.nodes.map((node) => `${rule.id}: ${rule.help}: ${node.target} ${node.html}`));
          return result.passes.some((rule) => rule.id === "color-contrast") ? faults : [...faults, "axe has not measured contrast"];
        }
        """;

    private static readonly string AxeScript = new BundledAxeScriptProvider().GetScript();

    public static async Task<string[]> FindAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(AxeScript);
        }

        return await page.EvaluateAsync<string[]>(RunScript);
    }
}
