namespace KkrSite.Benchmarks.Running;

/// <summary>Holds what was measured against what is promised. The ratios are promised for 10,000 items; other sizes are told too.</summary>
internal sealed class CompareTargets(IReadOnlyList<Measurement> measurements)
{
    private const int Promised = 10_000;
    private const int TenTimesPromised = 100_000;

    public IEnumerable<Target> All(IEnumerable<int> sizes)
    {
        foreach (var items in sizes.Union([Promised]).Order())
        {
            var size = Works.Items(items);
            var build = Cost(Works.Build, size);
            var hugo = Cost(Works.Hugo, size);
            var pagefind = Cost(Works.Pagefind, size);
            yield return new Target($"whole build against Hugo + Pagefind, {size}", build?.Wall / Both(hugo, pagefind)?.Wall, 0.4, 0.2);
            yield return new Target($"search index against lunr.js, {size}", Cost(Works.Index, size)?.Wall / Cost(Works.Lunr, size)?.Wall, 0.3, 0.15);
            yield return new Target(
                $"peak memory against the larger of Hugo and Pagefind, {size}", (double?)build?.PeakBytes / Both(hugo, pagefind)?.PeakBytes, 0.4, 0.25);
        }

        var small = Cost(Works.Build, Works.Items(Promised));
        var large = Cost(Works.Build, Works.Items(TenTimesPromised));
        yield return new Target("time of 100,000 items against 10,000", large?.Wall / small?.Wall, 11, 10);
        yield return new Target("peak memory of 100,000 items against 10,000", (double?)large?.PeakBytes / small?.PeakBytes, 6, 6);
        yield return new Target("the five meetings, process start to finished site", Cost(Works.Build, Works.FiveMeetings)?.Wall, 1, 0.5, " s");
    }

    private static ProcessCost? Both(ProcessCost? first, ProcessCost? second) => first is null || second is null ? null : first.Then(second);

    private ProcessCost? Cost(string work, string size) =>
        measurements.FirstOrDefault(measurement => measurement.Work == work && measurement.Size == size)?.Cost;
}
