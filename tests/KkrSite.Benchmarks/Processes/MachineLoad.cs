using System.Globalization;

namespace KkrSite.Benchmarks.Processes;

/// <summary>The other load of the machine, so that measurements on a busy machine can be recognised.</summary>
internal static class MachineLoad
{
    private const string LoadFile = "/proc/loadavg";

    public static string Describe()
    {
        var cores = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores");
        return File.Exists(LoadFile) ? $"{cores}, load average {string.Join(' ', File.ReadAllText(LoadFile).Split(' ').Take(3))}" : cores;
    }
}
