using System.Globalization;

namespace KkrSite.Benchmarks.Running;

/// <summary>Writes what was measured as Markdown: the medians, and the promises with their ratios.</summary>
internal static class WriteTables
{
    public static void Write(IEnumerable<Measurement> measurements, IEnumerable<Target> targets, TextWriter output)
    {
        output.WriteLine("| work | archive | time (s) | CPU (s) | peak memory (MB) |");
        output.WriteLine("| --- | --- | ---: | ---: | ---: |");
        foreach (var measurement in measurements)
        {
            output.WriteLine(measurement.Cost is { } cost
                ? $"| {measurement.Work} | {measurement.Size} | {Number(cost.Wall)} | {Number(cost.Cpu)} | {Number(cost.PeakBytes / 1e6, "0")} |"
                : $"| {measurement.Work} | {measurement.Size} | {measurement.Remark} | | |");
        }

        output.WriteLine();
        output.WriteLine("| promise | measured | required | aim | met |");
        output.WriteLine("| --- | ---: | ---: | ---: | --- |");
        foreach (var target in targets)
        {
            var measured = target.Measured is { } value ? Number(value) + target.Unit : "";
            output.WriteLine(
                $"| {target.Promise} | {measured} | ≤ {Number(target.Required, "0.##")}{target.Unit} | ≤ {Number(target.Aim, "0.##")}{target.Unit} | {target.Verdict} |");
        }
    }

    private static string Number(double value, string format = "0.00") => value.ToString(format, CultureInfo.InvariantCulture);
}
