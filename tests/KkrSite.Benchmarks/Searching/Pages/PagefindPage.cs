using KkrSite.Benchmarks.Searching.Queries;
using Microsoft.Playwright;

namespace KkrSite.Benchmarks.Searching.Pages;

/// <summary>
/// Pagefind's own interface for scripts, in a page of Hugo's: a search, and what is shown of the first five results. The widget that
/// would show them comes on top.
/// </summary>
internal sealed class PagefindPage : ISearchPage
{
    private const string Ask =
        """
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

    public Task<Shown> AskAsync(IPage window, Query query) => Shown.FromAsync(window.EvaluateAsync<double[]>(Ask, query.Words));

    public string? PurposeOf(string path) => Path.GetExtension(path) switch
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
