using KkrSite.Benchmarks.Processes;

namespace KkrSite.Benchmarks.Contenders;

/// <summary>Compares measurements with the targets. The ratios are promised for 10,000 items; other sizes are reported too.</summary>
internal sealed class PerformanceTargetEvaluator(IReadOnlyList<ContenderMeasurement> measurements)
{
    private const int PromisedItems = 10_000;
    private const int TenTimesPromisedItems = 100_000;

    public IEnumerable<PerformanceTarget> Evaluate(IEnumerable<int> sizes)
    {
        foreach (var items in sizes.Union([PromisedItems]).Order())
        {
            var size = WorkNames.FormatItems(items);
            var build = FindCost(WorkNames.Build, size);
            var hugo = FindCost(WorkNames.Hugo, size);
            var pagefind = FindCost(WorkNames.Pagefind, size);
            yield return new PerformanceTarget(
                $"whole build against Hugo + Pagefind, {size}",
                build?.Wall / Sum(hugo, pagefind)?.Wall,
                0.3,
                0.2
            );
            yield return new PerformanceTarget(
                $"search index against lunr.js, {size}",
                FindCost(WorkNames.Index, size)?.Wall / FindCost(WorkNames.Lunr, size)?.Wall,
                0.2,
                0.1
            );
            yield return new PerformanceTarget(
                $"peak memory against the larger of Hugo and Pagefind, {size}",
                (double?)build?.PeakBytes / Sum(hugo, pagefind)?.PeakBytes,
                0.25,
                0.15
            );
        }

        var small = FindCost(WorkNames.Build, WorkNames.FormatItems(PromisedItems));
        var large = FindCost(WorkNames.Build, WorkNames.FormatItems(TenTimesPromisedItems));
        yield return new PerformanceTarget("time of 100,000 items against 10,000", large?.Wall / small?.Wall, 10, 10);
        yield return new PerformanceTarget(
            "peak memory of 100,000 items against 10,000",
            (double?)large?.PeakBytes / small?.PeakBytes,
            5,
            5
        );
        yield return new PerformanceTarget(
            "the five meetings, process start to finished site",
            FindCost(WorkNames.Build, WorkNames.FiveMeetings)?.Wall,
            0.5,
            0.25,
            " s"
        );
    }

    private static ProcessCost? Sum(ProcessCost? first, ProcessCost? second) => first is null || second is null ? null : first.Add(second);

    private ProcessCost? FindCost(string work, string size) =>
        measurements.FirstOrDefault(measurement => measurement.Work == work && measurement.Size == size)?.Cost;
}

/// <summary>A target for speed or memory, and the measured value.</summary>
/// <param name="Measured">Null if a required measurement is missing.</param>
/// <param name="Unit">" s" for seconds, empty for ratios.</param>
public sealed record PerformanceTarget(string Promise, double? Measured, double Required, double Aim, string Unit = "")
{
    public string Verdict =>
        Measured switch
        {
            null => "not measured",
            var value when value <= Aim => "yes, and the aim",
            var value when value <= Required => "yes",
            _ => "NO",
        };
}
