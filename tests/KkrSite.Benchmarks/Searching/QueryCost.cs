using KkrSite.Benchmarks.Searching.Serving;
using KkrSite.TestTools.GeneratedArchives;

namespace KkrSite.Benchmarks.Searching;

/// <summary>A search measured on one archive.</summary>
/// <param name="HasBudget">Whether it is compared with KkrSite's budget.</param>
/// <param name="Cold">The first queries on a slow connection; empty if they were not measured.</param>
internal sealed record SearchMeasurement(
    string Search,
    int Items,
    bool HasBudget,
    IReadOnlyList<QueryCost> Costs,
    IReadOnlyList<ColdSearch> Cold
);

/// <summary>The cost of one query for a reader.</summary>
/// <param name="First">The transfer of the query as the first one, with an empty browser cache.</param>
/// <param name="Further">The transfer of the query in a page after other queries.</param>
/// <param name="New">The results in that page.</param>
/// <param name="Again">The results when the query is repeated in that page, after all others.</param>
internal sealed record QueryCost(SampleQuery Query, QueryTransfer First, QueryTransfer Further, ShownResults New, ShownResults Again);

/// <summary>The number of files sent for a query and their bytes, by purpose.</summary>
internal sealed record QueryTransfer(IReadOnlyDictionary<string, (int Files, double Bytes)> ByPurpose)
{
    private const string Headers = "headers";

    public double Bytes => ByPurpose.Values.Sum(sent => sent.Bytes);

    /// <param name="purposeOf">Maps a path to its purpose; files without a purpose, and their headers, are not counted.</param>
    public static QueryTransfer FromSentFiles(SentFiles sent, Func<string, string?> purposeOf)
    {
        var counted = sent.Files.Where(file => purposeOf(file.Path) is not null).ToArray();
        var purposes = counted
            .GroupBy(file => purposeOf(file.Path)!)
            .ToDictionary(files => files.Key, files => (files.Count(), (double)files.Sum(file => file.Bytes)));
        purposes[Headers] = (counted.Length, counted.Length * sent.OverheadPerFile);
        return new QueryTransfer(purposes);
    }

    public (int Files, double Bytes) For(string purpose) => ByPurpose.GetValueOrDefault(purpose);
}
