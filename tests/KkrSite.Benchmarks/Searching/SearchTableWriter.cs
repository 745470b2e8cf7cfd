using System.Globalization;
using KkrSite.Benchmarks.Contenders;

namespace KkrSite.Benchmarks.Searching;

/// <summary>Writes the costs of searches as Markdown: compared with the budget, by purpose, and by query.</summary>
internal sealed class SearchTableWriter(TextWriter output)
{
    /// <summary>One row for each budget; a peer has no budget and is reported for comparison.</summary>
    public void WriteSummary(IEnumerable<SearchMeasurement> measurements)
    {
        output.WriteLine("| search | archive | measured | median | worst | over | budget | aim | met |");
        output.WriteLine("| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | --- |");
        foreach (var measurement in measurements)
        {
            var (budget, aim) = (SearchBudget.For(measurement.Items), SearchBudget.AimFor(measurement.Items));
            WriteCosts("first query (KB)", cost => ToKilobytes(cost.First.Bytes), budget.First, aim.First);
            WriteCosts("further query (KB)", cost => ToKilobytes(cost.Further.Bytes), budget.Further, aim.Further);
            WriteCosts("time to results, new (ms)", cost => cost.New.Milliseconds, budget.Warm, aim.Warm);
            WriteCosts("time to results, again (ms)", cost => cost.Again.Milliseconds, budget.Warm, aim.Warm);
            if (measurement.Cold.Count > 0)
            {
                WriteWaits("slow 3G, from a page's search box (s)", cold => cold.FromBox);
                WriteWaits("slow 3G, from a link (s)", cold => cold.FromLink);
            }

            void WriteCosts(string measured, Func<QueryCost, double> of, double limit, double aimed) =>
                WriteRow(measurement, measured, [.. measurement.Costs.Select(of)], limit, aimed);

            void WriteWaits(string measured, Func<ColdSearch, TimeSpan> of) =>
                WriteRow(
                    measurement,
                    measured,
                    [.. measurement.Cold.Select(cold => of(cold).TotalSeconds)],
                    SearchBudget.ColdSeconds,
                    SearchBudget.ColdSeconds
                );
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
        output.WriteLine("| kind | query | first (KB) | further (KB) | new (ms) | again (ms) | shown | box (s) | link (s) |");
        output.WriteLine("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (query, first, further, asked, again) in measurement.Costs.OrderBy(cost => cost.Query.Kind, StringComparer.Ordinal))
        {
            var cold = measurement.Cold.FirstOrDefault(wait => wait.Query == query);
            output.WriteLine(
                $"| {query.Kind} | {query.Text} | {FormatNumber(ToKilobytes(first.Bytes))} | {FormatNumber(ToKilobytes(further.Bytes))} "
                    + $"| {FormatNumber(asked.Milliseconds)} | {FormatNumber(again.Milliseconds)} | {FormatNumber(asked.Results)} "
                    + $"| {FormatNumber(cold?.FromBox.TotalSeconds ?? 0)} | {FormatNumber(cold?.FromLink.TotalSeconds ?? 0)} |"
            );
        }
    }

    private void WriteRow(SearchMeasurement measurement, string measured, double[] values, double budget, double aim)
    {
        var (median, worst) = (Median(values), values.Max());
        var promise = measurement.HasBudget
            ? $"{values.Count(value => value > budget)} | ≤ {FormatNumber(budget)} | ≤ {FormatNumber(aim)} "
                + $"| {FormatVerdict(median, worst, budget, aim)}"
            : "| | |";
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
