using KkrSite.Benchmarks.Processes;

namespace KkrSite.Benchmarks.Contenders;

/// <summary>
/// Runs the contenders one after another, first once to warm up, and then all of them again for each run, so that other load of the
/// machine affects all equally.
/// </summary>
internal sealed class ContenderMeasurer(int runs, bool withWarmUp, TextWriter progress)
{
    public IReadOnlyList<ContenderMeasurement> Measure(IReadOnlyList<Contender> contenders)
    {
        var costs = contenders.ToDictionary(contender => contender, _ => new List<ProcessCost>());
        var failures = contenders
            .Where(contender => contender.MissingReason is not null)
            .ToDictionary(contender => contender, contender => contender.MissingReason!);
        for (var run = withWarmUp ? 0 : 1; run <= runs; run++)
        {
            foreach (var contender in contenders.Where(contender => !failures.ContainsKey(contender)))
            {
                try
                {
                    var cost = MeasureOnce(contender);
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

        return
        [
            .. contenders.Select(contender =>
                failures.TryGetValue(contender, out var why)
                    ? new ContenderMeasurement(contender.Work, contender.Size, null, why)
                    : new ContenderMeasurement(contender.Work, contender.Size, ProcessCost.Median(costs[contender]), "")
            ),
        ];
    }

    private static ProcessCost MeasureOnce(Contender contender)
    {
        if (Directory.Exists(contender.OutputFolder))
        {
            Directory.Delete(contender.OutputFolder, recursive: true);
        }

        return ProgramMeasurer.Measure(contender.Command);
    }
}

/// <summary>The medians of a contender's runs, or a remark why there are none.</summary>
public sealed record ContenderMeasurement(string Work, string Size, ProcessCost? Cost, string Remark);
