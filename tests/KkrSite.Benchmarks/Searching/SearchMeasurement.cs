namespace KkrSite.Benchmarks.Searching;

/// <summary>A search measured on one archive.</summary>
/// <param name="HasBudget">Whether it is held against what KkrSite promises.</param>
internal sealed record SearchMeasurement(string Search, int Items, bool HasBudget, IReadOnlyList<QueryCost> Costs);
