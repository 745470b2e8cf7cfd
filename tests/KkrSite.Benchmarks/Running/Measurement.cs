namespace KkrSite.Benchmarks.Running;

/// <summary>The medians of a contender's runs, or why there are none.</summary>
public sealed record Measurement(string Work, string Size, ProcessCost? Cost, string Remark);
