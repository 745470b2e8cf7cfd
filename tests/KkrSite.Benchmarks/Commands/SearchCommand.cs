using System.CommandLine;
using System.Globalization;
using KkrSite.Benchmarks.Contenders;
using KkrSite.Benchmarks.Processes;
using KkrSite.Benchmarks.Searching;
using KkrSite.Benchmarks.Searching.Serving;
using KkrSite.TestTools.GeneratedArchives;

namespace KkrSite.Benchmarks.Commands;

/// <summary>search: measures the cost of queries for a reader, in bytes and in time, in Chromium on the built site.</summary>
internal static class SearchCommand
{
    // Hugo keeps a whole archive in memory.
    private const int MaxPeerItems = 10_000;

    public static Command Create()
    {
        var items = SizesOption.Create();
        var sites = new Option<string[]>("--site")
        {
            Description = "A site built of a generated archive, and its size: DIR:10000. Such a site is neither generated nor built.",
            DefaultValueFactory = _ => [],
        };
        var peers = new Option<bool>("--peers")
        {
            Description = $"Also Pagefind over the same text, up to {WorkNames.FormatItems(MaxPeerItems)}.",
        };
        var verbose = new Option<bool>("--verbose") { Description = "Also a row for each query." };
        var cold = new Option<bool>("--cold")
        {
            Description = "Also the wait for a first query on slow 3G (400 kbit/s, 400 ms), with an empty cache: some minutes a size.",
        };
        var command = new Command("search", "Measures what a search transfers, and how long it takes, in a real browser.")
        {
            items,
            sites,
            peers,
            cold,
            verbose,
        };
        command.SetAction(
            (parsed, _) =>
                RunAsync(
                    parsed.GetRequiredValue(items),
                    parsed.GetRequiredValue(sites),
                    parsed.GetValue(peers),
                    parsed.GetValue(cold),
                    parsed.GetValue(verbose)
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(int[] sizes, string[] sites, bool withPeers, bool withCold, bool isVerbose)
    {
        var progress = Console.Error;
        var built = sites.Select(ParseSite).ToDictionary(site => site.Items, site => site.Folder);
        var wanted = sizes.Union(built.Keys).Order().ToArray();
        using var workplace = new BenchmarkWorkspace();
        var build = new BenchmarkSiteBuilder(workplace, new BenchmarkWorkspacePreparer(workplace, progress), progress);
        await using var browser = await SearchBrowser.LaunchAsync();
        var before = MachineLoad.Describe();
        var measurements = new List<SearchMeasurement>();
        foreach (var items in wanted.Length == 0 ? [MaxPeerItems] : wanted)
        {
            progress.WriteLine($"choosing queries, {WorkNames.FormatItems(items)}");
            var choose = new SampleQuerySelector(
                new ArchiveWordCounts(new ArchiveGenerator(items, ArchiveGenerator.DefaultSeed), items),
                items
            );
            var (queries, opening) = (choose.Select(), choose.SelectOpening());
            await MeasureAsync(new KkrSiteSearchPage(), built.GetValueOrDefault(items) ?? build.BuildKkrSite(items));
            if (withPeers && items <= MaxPeerItems && build.BuildPagefind(items) is { } pages)
            {
                await MeasureAsync(new PagefindSearchPage(), pages);
            }

            async Task MeasureAsync(ISearchPage search, string folder)
            {
                progress.WriteLine($"asking {search.Name}, {WorkNames.FormatItems(items)}");
                await using var server = await StaticServer.StartAsync(folder);
                var costs = await new SearchMeasurer(browser, search, server).MeasureAsync(opening, queries);
                var isOurs = search is KkrSiteSearchPage;
                var waits = new List<ColdSearch>();
                foreach (var query in queries.Where(query => withCold && isOurs && ColdSearchMeasurer.ShowsResults(query)))
                {
                    waits.Add(await new ColdSearchMeasurer(browser, server, LinkSpeed.Slow3G).MeasureAsync(query));
                }

                measurements.Add(new SearchMeasurement(search.Name, items, isOurs, costs, waits));
            }
        }

        Console.WriteLine("Bytes as the server sent them over HTTP/2, headers included, texts packed with Brotli, 1 KB = 1,000.");
        Console.WriteLine($"Before: {before}; after: {MachineLoad.Describe()}.\n");
        var tables = new SearchTableWriter(Console.Out);
        tables.WriteSummary(measurements);
        measurements.ForEach(tables.WritePurposes);
        if (isVerbose)
        {
            measurements.ForEach(tables.WriteQueries);
        }

        return 0;
    }

    private static (string Folder, int Items) ParseSite(string site)
    {
        var colon = site.LastIndexOf(':');
        return (site[..colon], int.Parse(site[(colon + 1)..], CultureInfo.InvariantCulture));
    }
}
