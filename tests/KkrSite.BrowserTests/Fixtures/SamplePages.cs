using System.Collections.Immutable;
using System.Net;

namespace KkrSite.BrowserTests.Fixtures;

/// <summary>A page that represents all of its kind.</summary>
/// <param name="Name">Its name in the tests.</param>
/// <param name="IsFull">Of Sites/full, otherwise of input/.</param>
/// <param name="Path">Its address on the site.</param>
/// <param name="Status">What a server answers with.</param>
public sealed record SamplePage(string Name, bool IsFull, string Path, HttpStatusCode Status = HttpStatusCode.OK)
{
    /// <summary>The query string, with its question mark, for content that only script shows.</summary>
    public string Query { get; init; } = "";

    /// <summary>A selector that matches once the script has shown that content.</summary>
    public string? ReadySelector { get; init; }

    /// <summary>True if a script replaces links by select lists; the links are tested separately.</summary>
    public bool IsChangedByScript { get; init; }

    public PublishedSite SelectSite(PublishedSites sites) => IsFull ? sites.Full : sites.Archive;
}

/// <summary>One page of every kind on the site, as data for theories.</summary>
public static class SamplePages
{
    public static ImmutableArray<SamplePage> All { get; } =
    [
        new("front page", false, "/"),
        new("front page of a small archive", true, "/"),
        new("all meetings", false, "/moeder/"),
        new("all meetings, some cancelled or moved", true, "/moeder/"),
        new("meetings of a year", false, "/moeder/2024/"),
        new("councils", false, "/kkr/"),
        new("council", false, "/kkr/midtjylland/"),
        new("council with cancelled and moved meetings", true, "/kkr/syddanmark/"),
        new("meeting", false, "/moeder/midtjylland/2024-11-19/"),
        new("meeting with attendance and corrections", true, "/moeder/syddanmark/2025-03-14/"),
        new("meeting known to the month", true, "/moeder/nordjylland/2026-01/"),
        new("cancelled meeting", true, "/moeder/syddanmark/2025-06-13/"),
        new("moved meeting", true, "/moeder/syddanmark/2025-09-12/"),
        new("item with a decision", false, "/moeder/midtjylland/2020-02-05/punkt-3-1/"),
        new("item without a decision", false, "/moeder/midtjylland/2025-04-08/punkt-3-1/"),
        new("item with attachments and several cases", true, "/moeder/syddanmark/2025-03-14/punkt-2-1/"),
        new("item with tables and long words", true, "/moeder/syddanmark/2025-03-14/punkt-3-1/"),
        new("item that its minutes changed", true, "/moeder/syddanmark/2025-03-14/punkt-3-4/"),
        new("item without text", true, "/moeder/syddanmark/2025-03-14/punkt-4-1/"),
        new("closed item", true, "/moeder/syddanmark/2025-03-14/punkt-3-2/"),
        new("closed item without a title", true, "/moeder/syddanmark/2025-03-14/punkt-3-3/"),
        new("cases", false, "/sager/"),
        new("case", false, "/sager/sag-2024-04064/"),
        new("case over several councils", true, "/sager/sag-2025-00101/"),
        new("topics", false, "/emner/"),
        new("topic", false, "/emner/sundhedsreform/"),
        new("topic without items", true, "/emner/uden-punkter/"),
        new("register of decisions", false, "/beslutninger/") { IsChangedByScript = true },
        new("register of decisions, filtered", false, "/beslutninger/")
        {
            Query = "?udfald=godkendt",
            ReadySelector = "[data-register-found] li",
        },
        new("decisions of a year", false, "/beslutninger/2020/"),
        new("decisions of a council", false, "/beslutninger/midtjylland/"),
        new("decisions of a council in a year", false, "/beslutninger/midtjylland/2025/"),
        new("decisions with an outcome", false, "/beslutninger/taget-til-efterretning/"),
        new("decisions that were put off", true, "/beslutninger/udsat/"),
        new("items that never came back", true, "/beslutninger/ikke-taget-op-igen/"),
        new("glossary", false, "/ordliste/"),
        new("search", false, "/soeg/"),
        new("search with hits", false, "/soeg/") { Query = "?q=sundhedsreform", ReadySelector = ".results li" },
        new("search with hits and filters", false, "/soeg/")
        {
            Query = "?q=sundhedsreform&kkr=midtjylland&aar=2025",
            ReadySelector = ".chosen button",
        },
        new("search without hits", false, "/soeg/") { Query = "?q=xqzxqzxq", ReadySelector = ".found-head h2" },
        new("corrections and removed pages", true, "/rettelser/"),
        new("no corrections", false, "/rettelser/"),
        new("plain page", true, "/om/"),
        new("editors' guide", false, "/redaktion/"),
        new("what each message means", false, "/redaktion/beskeder/"),
        new("accessibility page", false, "/tilgaengelighed/"),
        new("data page", false, "/data/"),
        new("data page with a wide table", true, "/data/"),
        new("page that is not there", false, "/findes-ikke/", HttpStatusCode.NotFound),
        new("page taken down", true, "/moeder/syddanmark/2025-03-14/punkt-9-9/", HttpStatusCode.Gone),
    ];

    /// <summary>Their names, which identify the rows of a theory.</summary>
    public static TheoryData<string> Names => [.. All.Select(kind => kind.Name)];

    /// <summary>The pages that are complete without script.</summary>
    public static TheoryData<string> NamesWithoutScript =>
        [.. All.Where(kind => kind.Query.Length == 0 && !kind.IsChangedByScript).Select(kind => kind.Name)];

    public static SamplePage Find(string name) => All.Single(kind => kind.Name == name);
}
