using KkrSite.TestTools.GeneratedArchives;
using Microsoft.Playwright;

namespace KkrSite.Benchmarks.Searching;

/// <summary>
/// Pagefind's JavaScript API in a page of Hugo's site: a search, and the data of the first five results. The cost of the widget that
/// would show them is not included.
/// </summary>
internal sealed class PagefindSearchPage : ISearchPage
{
    private const string AskScript = """
        async (text) => {
          const asked = performance.now();
          window.pagefind ??= await import("/pagefind/pagefind.js");
          const found = await window.pagefind.search(text);
          const shown = await Promise.all(found.results.slice(0, 5).map((result) => result.data()));
          await new Promise((resolve) => requestAnimationFrame(resolve));
          return [performance.now() - asked, shown.length];
        }
        """;

    public string Name => "Pagefind 1.6";

    public Task OpenAsync(IPage window, Uri site) => window.GotoAsync(site.AbsoluteUri);

    public Task<ShownResults> AskAsync(IPage window, SampleQuery query) =>
        ShownResults.FromAsync(window.EvaluateAsync<double[]>(AskScript, query.Words));

    public string? FindPurpose(string path) =>
        Path.GetExtension(path) switch
        {
            _ when !path.StartsWith("/pagefind/", StringComparison.Ordinal) => null,
            ".js" => "scripts",
            ".pagefind" => "program",
            ".json" or ".pf_meta" => "directory",
            ".pf_index" => "index",
            ".pf_fragment" => "results",
            var other => other,
        };
}
