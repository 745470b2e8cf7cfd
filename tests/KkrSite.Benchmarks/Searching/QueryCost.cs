using KkrSite.Benchmarks.Searching.Pages;
using KkrSite.Benchmarks.Searching.Queries;

namespace KkrSite.Benchmarks.Searching;

/// <summary>What one query costs a reader.</summary>
/// <param name="First">Asked first, by a browser that has nothing of the site.</param>
/// <param name="Further">Asked in a page that has been asked other queries.</param>
/// <param name="New">Its results there.</param>
/// <param name="Again">Its results when the same page is asked once more, after all others.</param>
internal sealed record QueryCost(Query Query, Transfer First, Transfer Further, Shown New, Shown Again);
