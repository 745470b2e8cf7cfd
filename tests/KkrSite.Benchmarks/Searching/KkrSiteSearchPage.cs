using System.Text.RegularExpressions;
using KkrSite.TestTools.GeneratedArchives;
using Microsoft.Playwright;

namespace KkrSite.Benchmarks.Searching;

/// <summary>The search page of a built site.</summary>
internal sealed partial class KkrSiteSearchPage : ISearchPage
{
    // Timing starts when the page sends the query to its worker: at once for a submitted query, after a pause for one being typed.
    private const string WatchWorkerScript = """
        const post = Worker.prototype.postMessage;
        Worker.prototype.postMessage = function (message, ...others) {
          if (message.kind === "search") window.asked = performance.now();
          return post.call(this, message, ...others);
        };
        """;

    // Every response replaces the heading; the results are then shown in the same turn of the event loop.
    private const string AskScript = """
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
        await window.AddInitScriptAsync(WatchWorkerScript);
        await window.GotoAsync(new Uri(site, "soeg/").AbsoluteUri);
    }

    public Task<ShownResults> AskAsync(IPage window, SampleQuery query) =>
        ShownResults.FromAsync(window.EvaluateAsync<double[]>(AskScript, new object[] { query.Text, query.IsTyped }));

    public string? FindPurpose(string path) =>
        path switch
        {
            "/soeg/indeks.json" => "entry",
            _ when path.StartsWith("/soeg/indeks/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal) =>
                "directory",
            _ when path.StartsWith("/assets/search-worker.", StringComparison.Ordinal) => "worker's script",
            _ when path.EndsWith(".js", StringComparison.Ordinal) => "page's scripts",
            _ when path.EndsWith("/index.json", StringComparison.Ordinal) => "items' JSON",
            _ when IndexFile().Match(path) is { Success: true } file => file.Groups["kind"].Value switch
            {
                "r" => "rows",
                "x" => "rests of rows",
                "l" => "lengths",
                "f" or "b" => "lists of terms",
                _ => "facts",
            },
            _ => null,
        };

    [GeneratedRegex("^/soeg/indeks/.*/(?<kind>[a-z])[0-9]*\\.bin$")]
    private static partial Regex IndexFile();
}
