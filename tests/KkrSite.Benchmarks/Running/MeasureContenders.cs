namespace KkrSite.Benchmarks.Running;

/// <summary>
/// Runs the contenders one after the other, first once to warm up, and then all of them again for each run, so that what else the
/// machine does falls on all alike.
/// </summary>
internal sealed class MeasureContenders(int runs, bool withWarmUp, TextWriter progress)
{
    public IReadOnlyList<Measurement> Run(IReadOnlyList<Contender> contenders)
    {
        var costs = contenders.ToDictionary(contender => contender, _ => new List<ProcessCost>());
        var failures = contenders.Where(contender => contender.Missing is not null).ToDictionary(contender => contender, contender => contender.Missing!);
        for (var run = withWarmUp ? 0 : 1; run <= runs; run++)
        {
            foreach (var contender in contenders.Where(contender => !failures.ContainsKey(contender)))
            {
                try
                {
                    var cost = Once(contender);
                    progress.WriteLine($"{(run == 0 ? "warm-up" : $"run {run}")}: {contender.Work}, {contender.Size}: {cost}");
                    if (run > 0)
                    {
                        costs[contender].Add(cost);
                    }
                }
                catch (InvalidOperationException failure)
                {
                    progress.WriteLine($"{contender.Work}, {contender.Size}: {failure.Message}");
                    failures[contender] = "failed";
                }
            }
        }

        return [.. contenders.Select(contender => failures.TryGetValue(contender, out var why)
            ? new Measurement(contender.Work, contender.Size, null, why)
            : new Measurement(contender.Work, contender.Size, ProcessCost.Median(costs[contender]), ""))];
    }

    private static ProcessCost Once(Contender contender)
    {
        if (Directory.Exists(contender.Output))
        {
            Directory.Delete(contender.Output, recursive: true);
        }

        return MeasureProgram.Run(contender.Command);
    }
}
