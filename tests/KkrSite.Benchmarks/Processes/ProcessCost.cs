using System.Globalization;

namespace KkrSite.Benchmarks.Processes;

/// <summary>The cost of one run of a program, including its child processes.</summary>
/// <param name="Wall">Seconds from start to end.</param>
/// <param name="Cpu">Seconds of user and system time on all cores.</param>
/// <param name="PeakBytes">Resident memory of the largest process.</param>
public sealed record ProcessCost(int ExitCode, double Wall, double Cpu, long PeakBytes)
{
    /// <summary>The median of each measure separately.</summary>
    public static ProcessCost Median(IReadOnlyCollection<ProcessCost> runs) =>
        new(
            runs.Max(run => run.ExitCode),
            Middle(runs.Select(run => run.Wall)),
            Middle(runs.Select(run => run.Cpu)),
            (long)Middle(runs.Select(run => (double)run.PeakBytes))
        );

    /// <summary>The cost of two runs, one after the other.</summary>
    public ProcessCost Add(ProcessCost next) =>
        new(Math.Max(ExitCode, next.ExitCode), Wall + next.Wall, Cpu + next.Cpu, Math.Max(PeakBytes, next.PeakBytes));

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Wall:0.00} s, CPU {Cpu:0.00} s, {PeakBytes / 1e6:0} MB");

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
