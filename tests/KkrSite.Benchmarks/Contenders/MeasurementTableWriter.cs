using System.Globalization;

namespace KkrSite.Benchmarks.Contenders;

/// <summary>Writes the measurements as Markdown: the medians, and the targets with their ratios.</summary>
internal static class MeasurementTableWriter
{
    public static void Write(IEnumerable<ContenderMeasurement> measurements, IEnumerable<PerformanceTarget> targets, TextWriter output)
    {
        output.WriteLine("| work | archive | time (s) | CPU (s) | peak memory (MB) |");
        output.WriteLine("| --- | --- | ---: | ---: | ---: |");
        foreach (var measurement in measurements)
        {
            output.WriteLine(
                measurement.Cost is { } cost
                    ? $"| {measurement.Work} | {measurement.Size} | {FormatNumber(cost.Wall)} | "
                        + $"{FormatNumber(cost.Cpu)} | {FormatNumber(cost.PeakBytes / 1e6, "0")} |"
                    : $"| {measurement.Work} | {measurement.Size} | {measurement.Remark} | | |"
            );
        }

        output.WriteLine();
        output.WriteLine("| promise | measured | required | aim | met |");
        output.WriteLine("| --- | ---: | ---: | ---: | --- |");
        foreach (var target in targets)
        {
            var measured = target.Measured is { } value ? FormatNumber(value) + target.Unit : "";
            output.WriteLine(
                $"| {target.Promise} | {measured} | ≤ {FormatNumber(target.Required, "0.##")}{target.Unit} | "
                    + $"≤ {FormatNumber(target.Aim, "0.##")}{target.Unit} | {target.Verdict} |"
            );
        }
    }

    private static string FormatNumber(double value, string format = "0.00") => value.ToString(format, CultureInfo.InvariantCulture);
}
