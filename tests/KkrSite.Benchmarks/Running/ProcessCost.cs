using System.Globalization;

namespace KkrSite.Benchmarks.Running;

/// <summary>What one run of a program cost, its child processes included.</summary>
/// <param name="Wall">Seconds from start to end.</param>
/// <param name="Cpu">Seconds of all cores, in the program and in the system.</param>
/// <param name="PeakBytes">Resident memory of the largest process.</param>
public sealed record ProcessCost(int ExitCode, double Wall, double Cpu, long PeakBytes)
{
    /// <summary>The median of each measure by itself.</summary>
    public static ProcessCost Median(IReadOnlyCollection<ProcessCost> runs) => new(
        runs.Max(run => run.ExitCode),
        Middle(runs.Select(run => run.Wall)),
        Middle(runs.Select(run => run.Cpu)),
        (long)Middle(runs.Select(run => (double)run.PeakBytes)));

    /// <summary>One after the other.</summary>
    public ProcessCost Then(ProcessCost next) => new(
        Math.Max(ExitCode, next.ExitCode), Wall + next.Wall, Cpu + next.Cpu, Math.Max(PeakBytes, next.PeakBytes));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Wall:0.00} s, CPU {Cpu:0.00} s, {PeakBytes / 1e6:0} MB");

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
