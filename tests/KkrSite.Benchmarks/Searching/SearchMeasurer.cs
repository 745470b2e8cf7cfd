using KkrSite.Benchmarks.Searching.Serving;
using KkrSite.TestTools.GeneratedArchives;
using Microsoft.Playwright;

namespace KkrSite.Benchmarks.Searching;

/// <summary>
/// Sends every query to a search page in a separate new window, and then all of them in one window, twice. By then the server has
/// compressed every file.
/// </summary>
internal sealed class SearchMeasurer(SearchBrowser browser, ISearchPage search, StaticServer server)
{
    public async Task<IReadOnlyList<QueryCost>> MeasureAsync(SampleQuery opening, IReadOnlyList<SampleQuery> queries)
    {
        var first = new List<QueryTransfer>();
        foreach (var query in queries)
        {
            await InNewWindowAsync(async window => first.Add((await AskAsync(window, query)).Transfer));
        }

        var further = new List<(ShownResults Shown, QueryTransfer Transfer)>();
        var again = new List<(ShownResults Shown, QueryTransfer Transfer)>();
        await InNewWindowAsync(async window =>
        {
            await AskAsync(window, opening);
            foreach (var answers in new[] { further, again })
            {
                foreach (var query in queries)
                {
                    answers.Add(await AskAsync(window, query));
                }
            }
        });
        return [.. queries.Select((query, i) => new QueryCost(query, first[i], further[i].Transfer, further[i].Shown, again[i].Shown))];
    }

    private Task InNewWindowAsync(Func<IPage, Task> act) =>
        browser.UseNewWindowAsync(async window =>
        {
            await server.TakeSentAsync();
            await search.OpenAsync(window, server.Address);
            await act(window);
        });

    private async Task<(ShownResults Shown, QueryTransfer Transfer)> AskAsync(IPage window, SampleQuery query)
    {
        var shown = await search.AskAsync(window, query);
        return (shown, QueryTransfer.FromSentFiles(await server.TakeSentAsync(), search.FindPurpose));
    }
}
