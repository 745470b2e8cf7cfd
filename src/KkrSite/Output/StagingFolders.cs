using System.Diagnostics;
using System.Globalization;

namespace KkrSite.Output;

/// <summary>The folders beside the output that builds work in: <c>.output.staging-4711</c>, named for their process.</summary>
internal static class StagingFolders
{
    public static string New(string output)
    {
        var folder = Prefix(output) + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        Remove(folder);
        return folder;
    }

    /// <summary>Removes what killed builds left; the folder of a build that still runs is let alone.</summary>
    public static void RemoveAbandoned(string output)
    {
        var parent = Path.GetDirectoryName(output);
        if (parent is null || !Directory.Exists(parent))
        {
            return;
        }

        var prefix = Prefix(output);
        foreach (var folder in Directory.GetDirectories(parent, Path.GetFileName(prefix) + "*"))
        {
            if (int.TryParse(folder.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var process) && !Runs(process))
            {
                Remove(folder);
            }
        }
    }

    public static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Prefix(string output) =>
        Path.Combine(Path.GetDirectoryName(output) ?? "", $".{Path.GetFileName(output)}.staging-");

    private static bool Runs(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
