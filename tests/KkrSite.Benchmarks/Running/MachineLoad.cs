using System.Globalization;

namespace KkrSite.Benchmarks.Running;

/// <summary>How busy the machine is besides, so that a table from a busy one is not taken for more than it is.</summary>
internal static class MachineLoad
{
    private const string LoadFile = "/proc/loadavg";

    public static string Describe()
    {
        var cores = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores");
        return File.Exists(LoadFile) ? $"{cores}, load average {string.Join(' ', File.ReadAllText(LoadFile).Split(' ').Take(3))}" : cores;
    }
}
