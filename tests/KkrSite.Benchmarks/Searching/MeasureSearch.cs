using KkrSite.Benchmarks.Searching.Pages;
using KkrSite.Benchmarks.Searching.Queries;
using KkrSite.Benchmarks.Searching.Serving;
using Microsoft.Playwright;

namespace KkrSite.Benchmarks.Searching;

/// <summary>
/// Asks a search page every query in a new window each, and then all of them in one window, twice. By then the server has packed every
/// file.
/// </summary>
internal sealed class MeasureSearch(SearchBrowser browser, ISearchPage search, StaticServer server)
{
    public async Task<IReadOnlyList<QueryCost>> RunAsync(Query opening, IReadOnlyList<Query> queries)
    {
        var first = new List<Transfer>();
        foreach (var query in queries)
        {
            await InNewWindowAsync(async window => first.Add((await AskAsync(window, query)).Transfer));
        }

        var further = new List<(Shown Shown, Transfer Transfer)>();
        var again = new List<(Shown Shown, Transfer Transfer)>();
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

    private Task InNewWindowAsync(Func<IPage, Task> act) => browser.InNewWindowAsync(async window =>
    {
        await server.TakeSentAsync();
        await search.OpenAsync(window, server.Address);
        await act(window);
    });

    private async Task<(Shown Shown, Transfer Transfer)> AskAsync(IPage window, Query query)
    {
        var shown = await search.AskAsync(window, query);
        return (shown, Transfer.Of(await server.TakeSentAsync(), search.PurposeOf));
    }
}
