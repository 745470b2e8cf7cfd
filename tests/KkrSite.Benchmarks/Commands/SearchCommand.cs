using System.CommandLine;
using System.Globalization;
using KkrSite.Benchmarks.Archives;
using KkrSite.Benchmarks.Running;
using KkrSite.Benchmarks.Searching;
using KkrSite.Benchmarks.Searching.Pages;
using KkrSite.Benchmarks.Searching.Queries;
using KkrSite.Benchmarks.Searching.Serving;

namespace KkrSite.Benchmarks.Commands;

/// <summary>search: what queries cost a reader, in bytes and in time, measured in Chromium on the built site.</summary>
internal static class SearchCommand
{
    // Hugo holds a whole archive in memory.
    private const int MostItemsOfPeers = 10_000;

    public static Command Create()
    {
        var items = SizesOption.Create();
        var sites = new Option<string[]>("--site")
        {
            Description = "A site built of a generated archive, and its size: DIR:10000. Such a site is neither generated nor built.",
            DefaultValueFactory = _ => [],
        };
        var peers = new Option<bool>("--peers") { Description = $"Also Pagefind over the same text, up to {Works.Items(MostItemsOfPeers)}." };
        var verbose = new Option<bool>("--verbose") { Description = "Also a row for each query." };
        var command = new Command("search", "Measures what a search transfers, and how long it takes, in a real browser.")
        {
            items, sites, peers, verbose,
        };
        command.SetAction((parsed, _) => RunAsync(
            parsed.GetRequiredValue(items), parsed.GetRequiredValue(sites), parsed.GetValue(peers), parsed.GetValue(verbose)));
        return command;
    }

    private static async Task<int> RunAsync(int[] sizes, string[] sites, bool withPeers, bool isVerbose)
    {
        var progress = Console.Error;
        var built = sites.Select(SplitSite).ToDictionary(site => site.Items, site => site.Folder);
        var wanted = sizes.Union(built.Keys).Order().ToArray();
        using var workplace = new Workplace();
        var build = new BuiltSites(workplace, new PrepareWorkplace(workplace, progress), progress);
        await using var browser = await SearchBrowser.LaunchAsync();
        var before = MachineLoad.Describe();
        var measurements = new List<SearchMeasurement>();
        foreach (var items in wanted.Length == 0 ? [MostItemsOfPeers] : wanted)
        {
            progress.WriteLine($"choosing queries, {Works.Items(items)}");
            var choose = new ChooseQueries(new ArchiveWords(new GenerateArchive(items, GenerateCommand.DefaultSeed), items), items);
            var (queries, opening) = (choose.All(), choose.Opening());
            await MeasureAsync(new KkrSitePage(), built.GetValueOrDefault(items) ?? build.OfKkrSite(items));
            if (withPeers && items <= MostItemsOfPeers && build.OfPagefind(items) is { } pages)
            {
                await MeasureAsync(new PagefindPage(), pages);
            }

            async Task MeasureAsync(ISearchPage search, string folder)
            {
                progress.WriteLine($"asking {search.Name}, {Works.Items(items)}");
                await using var server = await StaticServer.StartAsync(folder);
                var costs = await new MeasureSearch(browser, search, server).RunAsync(opening, queries);
                measurements.Add(new SearchMeasurement(search.Name, items, search is KkrSitePage, costs));
            }
        }

        Console.WriteLine("Bytes as the server sent them over HTTP/2, headers included, texts packed with Brotli, 1 KB = 1,000.");
        Console.WriteLine($"Before: {before}; after: {MachineLoad.Describe()}.\n");
        var tables = new WriteSearchTables(Console.Out);
        tables.Summary(measurements);
        measurements.ForEach(tables.Purposes);
        if (isVerbose)
        {
            measurements.ForEach(tables.Queries);
        }

        return 0;
    }

    private static (string Folder, int Items) SplitSite(string site)
    {
        var colon = site.LastIndexOf(':');
        return (site[..colon], int.Parse(site[(colon + 1)..], CultureInfo.InvariantCulture));
    }
}
