using System.Globalization;
using KkrSite.Benchmarks.Contenders;

namespace KkrSite.Benchmarks.Searching;

/// <summary>Writes the costs of searches as Markdown: compared with the budget, by purpose, and by query.</summary>
internal sealed class SearchTableWriter(TextWriter output)
{
    /// <summary>One row for each budget; a peer has no budget and is reported for comparison.</summary>
    public void WriteSummary(IEnumerable<SearchMeasurement> measurements)
    {
        output.WriteLine("| search | archive | measured | median | worst | budget | aim | met |");
        output.WriteLine("| --- | --- | --- | ---: | ---: | ---: | ---: | --- |");
        foreach (var measurement in measurements)
        {
            var (budget, aim) = (SearchBudget.For(measurement.Items), SearchBudget.AimFor(measurement.Items));
            WriteRow(measurement, "first query (KB)", cost => ToKilobytes(cost.First.Bytes), budget.First, aim.First);
            WriteRow(measurement, "further query (KB)", cost => ToKilobytes(cost.Further.Bytes), budget.Further, aim.Further);
            WriteRow(measurement, "time to results, new (ms)", cost => cost.New.Milliseconds, budget.Warm, aim.Warm);
            WriteRow(measurement, "time to results, again (ms)", cost => cost.Again.Milliseconds, budget.Warm, aim.Warm);
        }
    }

    /// <summary>The files and bytes for each purpose, as means and maxima of all queries.</summary>
    public void WritePurposes(SearchMeasurement measurement)
    {
        var purposes = measurement.Costs.SelectMany(cost => cost.First.ByPurpose.Keys.Concat(cost.Further.ByPurpose.Keys)).Distinct();
        output.WriteLine($"\n{FormatName(measurement)}: by purpose\n");
        output.WriteLine("| purpose | first: files | mean (KB) | worst (KB) | further: files | mean (KB) | worst (KB) |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var purpose in purposes.OrderByDescending(purpose => measurement.Costs.Sum(cost => cost.First.For(purpose).Bytes)))
        {
            output.WriteLine($"| {purpose} |{Cells(cost => cost.First.For(purpose))}{Cells(cost => cost.Further.For(purpose))}");
        }

        string Cells(Func<QueryCost, (int Files, double Bytes)> of)
        {
            var sizes = measurement.Costs.Select(cost => ToKilobytes(of(cost).Bytes)).ToArray();
            return $" {FormatNumber(measurement.Costs.Average(cost => of(cost).Files))} | "
                + $"{FormatNumber(sizes.Average())} | {FormatNumber(sizes.Max())} |";
        }
    }

    public void WriteQueries(SearchMeasurement measurement)
    {
        output.WriteLine($"\n{FormatName(measurement)}: query by query\n");
        output.WriteLine("| kind | query | first (KB) | further (KB) | new (ms) | again (ms) | shown |");
        output.WriteLine("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (query, first, further, asked, again) in measurement.Costs.OrderBy(cost => cost.Query.Kind, StringComparer.Ordinal))
        {
            output.WriteLine(
                $"| {query.Kind} | {query.Text} | {FormatNumber(ToKilobytes(first.Bytes))} | {FormatNumber(ToKilobytes(further.Bytes))} "
                    + $"| {FormatNumber(asked.Milliseconds)} | {FormatNumber(again.Milliseconds)} | {FormatNumber(asked.Results)} |"
            );
        }
    }

    private void WriteRow(SearchMeasurement measurement, string measured, Func<QueryCost, double> of, double budget, double aim)
    {
        var values = measurement.Costs.Select(of).ToArray();
        var (median, worst) = (Median(values), values.Max());
        var promise = measurement.HasBudget
            ? $"≤ {FormatNumber(budget)} | ≤ {FormatNumber(aim)} | {FormatVerdict(median, worst, budget, aim)}"
            : "| |";
        var archive = WorkNames.FormatItems(measurement.Items);
        output.WriteLine($"| {measurement.Search} | {archive} | {measured} | {FormatNumber(median)} | {FormatNumber(worst)} | {promise} |");
    }

    private static string FormatVerdict(double median, double worst, double budget, double aim) =>
        worst <= aim ? "yes, and the aim"
        : worst <= budget ? "yes"
        : median <= budget ? "not by the worst"
        : "NO";

    private static string FormatName(SearchMeasurement measurement) =>
        $"{measurement.Search}, {WorkNames.FormatItems(measurement.Items)}";

    private static double ToKilobytes(double bytes) => bytes / 1000.0;

    private static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static string FormatNumber(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
