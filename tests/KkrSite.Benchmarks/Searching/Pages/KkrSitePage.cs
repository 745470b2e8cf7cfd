using System.Text.RegularExpressions;
using KkrSite.Benchmarks.Searching.Queries;
using Microsoft.Playwright;

namespace KkrSite.Benchmarks.Searching.Pages;

/// <summary>The search page of a built site.</summary>
internal sealed partial class KkrSitePage : ISearchPage
{
    // The clock starts when the page asks its worker: at once for a query that is sent, and for one being typed when typing rests.
    private const string WatchWorker =
        """
        const post = Worker.prototype.postMessage;
        Worker.prototype.postMessage = function (message, ...others) {
          if (message.kind === "search") window.asked = performance.now();
          return post.call(this, message, ...others);
        };
        """;

    // Every answer writes the heading anew, after which the results are shown in the same turn.
    private const string Ask =
        """
        ([text, isTyped]) => new Promise((resolve, reject) => {
          const patience = setTimeout(() => reject(new Error(`No answer to ${text}.`)), 30_000);
          const painted = () => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve([performance.now() - window.asked, document.querySelectorAll(".results > li").length]);
            port2.postMessage(null);
          };
          const observer = new MutationObserver(() => {
            observer.disconnect();
            clearTimeout(patience);
            requestAnimationFrame(painted);
          });
          observer.observe(document.querySelector("[data-found] h2"), { childList: true });
          const box = document.querySelector("form[role=search] input[name=q]");
          box.value = text;
          if (isTyped) {
            box.dispatchEvent(new Event("input", { bubbles: true }));
          } else {
            box.form.requestSubmit();
          }
        })
        """;

    public string Name => "KkrSite";

    public async Task OpenAsync(IPage window, Uri site)
    {
        await window.AddInitScriptAsync(WatchWorker);
        await window.GotoAsync(new Uri(site, "soeg/").AbsoluteUri);
    }

    public Task<Shown> AskAsync(IPage window, Query query) =>
        Shown.FromAsync(window.EvaluateAsync<double[]>(Ask, new object[] { query.Text, query.IsTyped }));

    public string? PurposeOf(string path) => path switch
    {
        "/soeg/indeks.json" => "directory",
        _ when path.StartsWith("/assets/search-worker.", StringComparison.Ordinal) => "worker's script",
        _ when path.EndsWith(".js", StringComparison.Ordinal) => "page's scripts",
        _ when path.EndsWith("/index.json", StringComparison.Ordinal) => "items' JSON",
        _ when IndexFile().Match(path) is { Success: true } file => file.Groups["kind"].Value switch
        {
            "r" => "rows",
            "l" => "lengths",
            "f" or "b" => "lists of terms",
            _ => "facts",
        },
        _ => null,
    };

    [GeneratedRegex("^/soeg/indeks/.*/(?<kind>[a-z])[0-9]*\\.bin$")]
    private static partial Regex IndexFile();
}
