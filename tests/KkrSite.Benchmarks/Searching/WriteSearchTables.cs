using System.Globalization;

namespace KkrSite.Benchmarks.Searching;

/// <summary>Writes what searches cost as Markdown: held against the budget, by purpose, and query by query.</summary>
internal sealed class WriteSearchTables(TextWriter output)
{
    /// <summary>One row for each promise; a peer has none to keep and is told for comparison.</summary>
    public void Summary(IEnumerable<SearchMeasurement> measurements)
    {
        output.WriteLine("| search | archive | measured | median | worst | budget | aim | met |");
        output.WriteLine("| --- | --- | --- | ---: | ---: | ---: | ---: | --- |");
        foreach (var measurement in measurements)
        {
            var (budget, aim) = (SearchBudget.Of(measurement.Items), SearchBudget.AimOf(measurement.Items));
            Row(measurement, "first query (KB)", cost => Kilobytes(cost.First.Bytes), budget.First, aim.First);
            Row(measurement, "further query (KB)", cost => Kilobytes(cost.Further.Bytes), budget.Further, aim.Further);
            Row(measurement, "time to results, new (ms)", cost => cost.New.Milliseconds, budget.Warm, aim.Warm);
            Row(measurement, "time to results, again (ms)", cost => cost.Again.Milliseconds, budget.Warm, aim.Warm);
        }
    }

    /// <summary>Where the bytes go, in means of all queries.</summary>
    public void Purposes(SearchMeasurement measurement)
    {
        var purposes = measurement.Costs.SelectMany(cost => cost.First.ByPurpose.Keys.Concat(cost.Further.ByPurpose.Keys)).Distinct();
        output.WriteLine($"\n{Name(measurement)}: by purpose\n");
        output.WriteLine("| purpose | first: files | mean (KB) | worst (KB) | further: files | mean (KB) | worst (KB) |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var purpose in purposes.OrderByDescending(purpose => measurement.Costs.Sum(cost => cost.First.For(purpose).Bytes)))
        {
            output.WriteLine($"| {purpose} |{Cells(cost => cost.First.For(purpose))}{Cells(cost => cost.Further.For(purpose))}");
        }

        string Cells(Func<QueryCost, (int Files, double Bytes)> of)
        {
            var sizes = measurement.Costs.Select(cost => Kilobytes(of(cost).Bytes)).ToArray();
            return $" {Number(measurement.Costs.Average(cost => of(cost).Files))} | {Number(sizes.Average())} | {Number(sizes.Max())} |";
        }
    }

    public void Queries(SearchMeasurement measurement)
    {
        output.WriteLine($"\n{Name(measurement)}: query by query\n");
        output.WriteLine("| kind | query | first (KB) | further (KB) | new (ms) | again (ms) | shown |");
        output.WriteLine("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (query, first, further, asked, again) in measurement.Costs.OrderBy(cost => cost.Query.Kind, StringComparer.Ordinal))
        {
            output.WriteLine(
                $"| {query.Kind} | {query.Text} | {Number(Kilobytes(first.Bytes))} | {Number(Kilobytes(further.Bytes))} "
                + $"| {Number(asked.Milliseconds)} | {Number(again.Milliseconds)} | {Number(asked.Results)} |");
        }
    }

    private void Row(SearchMeasurement measurement, string measured, Func<QueryCost, double> of, double budget, double aim)
    {
        var values = measurement.Costs.Select(of).ToArray();
        var (median, worst) = (Median(values), values.Max());
        var promise = measurement.HasBudget ? $"≤ {Number(budget)} | ≤ {Number(aim)} | {Verdict(median, worst, budget, aim)}" : "| |";
        var archive = Running.Works.Items(measurement.Items);
        output.WriteLine($"| {measurement.Search} | {archive} | {measured} | {Number(median)} | {Number(worst)} | {promise} |");
    }

    private static string Verdict(double median, double worst, double budget, double aim) =>
        worst <= aim ? "yes, and the aim" : worst <= budget ? "yes" : median <= budget ? "not by the worst" : "NO";

    private static string Name(SearchMeasurement measurement) => $"{measurement.Search}, {Running.Works.Items(measurement.Items)}";

    private static double Kilobytes(double bytes) => bytes / 1000.0;

    private static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
