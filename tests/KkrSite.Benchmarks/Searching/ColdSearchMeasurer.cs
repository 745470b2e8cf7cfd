using System.Diagnostics;
using KkrSite.Benchmarks.Searching.Serving;
using KkrSite.TestTools.GeneratedArchives;
using Microsoft.Playwright;

namespace KkrSite.Benchmarks.Searching;

/// <summary>
/// Measures how long a reader with an empty browser cache and a slow connection waits for the results of a first query: from the search
/// box of another page, and from a link with the query.
/// </summary>
internal sealed class ColdSearchMeasurer(SearchBrowser browser, StaticServer server, LinkSpeed speed)
{
    // The average of typing is 40 words a minute, 200 letters.
    private const float MillisecondsPerLetter = 300;

    // The heading is filled when an answer is shown.
    private const string IsAnsweredScript = """
        () => {
          const heading = document.querySelector("[data-found]:not([hidden]) h2");
          return heading !== null && heading.textContent !== "";
        }
        """;

    // A query of a case number leads to the case's page.
    public static bool ShowsResults(SampleQuery query) => query.Kind != SampleQuery.CaseNumber;

    public async Task<ColdSearch> MeasureAsync(SampleQuery query)
    {
        var cold = new ColdSearch(query, default, default);
        await UseLinkAsync(
            async (window, site) =>
            {
                await window.GotoAsync(site.AbsoluteUri);
                var box = window.GetByRole(AriaRole.Searchbox);
                await box.FocusAsync();
                await box.PressSequentiallyAsync(query.Text, new() { Delay = MillisecondsPerLetter });
                cold = cold with { FromBox = await TimeAsync(window, () => window.Keyboard.PressAsync("Enter")) };
            }
        );
        await UseLinkAsync(
            async (window, site) =>
            {
                var address = new Uri(site, $"soeg/?q={Uri.EscapeDataString(query.Text)}").AbsoluteUri;
                cold = cold with
                {
                    FromLink = await TimeAsync(window, () => window.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit })),
                };
            }
        );
        return cold;
    }

    private async Task UseLinkAsync(Func<IPage, Uri, Task> act)
    {
        await using var link = new SlowLink(server.Address, speed);
        await browser.UseNewWindowAsync(window => act(window, link.Address));
    }

    private static async Task<TimeSpan> TimeAsync(IPage window, Func<Task> ask)
    {
        var clock = Stopwatch.StartNew();
        await ask();
        await window.WaitForFunctionAsync(IsAnsweredScript);
        return clock.Elapsed;
    }
}

/// <summary>How long a reader waits for the results of a first query.</summary>
/// <param name="FromBox">From the search box of another page, where the query was typed.</param>
/// <param name="FromLink">From a link to the search page with the query.</param>
internal sealed record ColdSearch(SampleQuery Query, TimeSpan FromBox, TimeSpan FromLink);
