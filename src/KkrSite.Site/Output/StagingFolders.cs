using System.Diagnostics;
using System.Globalization;

namespace KkrSite.Site.Output;

/// <summary>The folders beside the output in which builds work: <c>.output.staging-4711</c>, with the id of the process.</summary>
internal static class StagingFolders
{
    public static string Create(string output)
    {
        var folder = FormatPrefix(output) + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        Remove(folder);
        return folder;
    }

    /// <summary>Removes the folders of killed builds; those of running builds are kept.</summary>
    /// <returns>Those that cannot be deleted, each with the reason.</returns>
    public static IReadOnlyList<(string Folder, string Reason)> RemoveAbandoned(string output)
    {
        var parent = Path.GetDirectoryName(output);
        if (parent is null || !Directory.Exists(parent))
        {
            return [];
        }

        var undeletable = new List<(string Folder, string Reason)>();
        var prefix = FormatPrefix(output);
        foreach (var folder in Directory.GetDirectories(parent, Path.GetFileName(prefix) + "*"))
        {
            if (
                int.TryParse(folder.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var process)
                && !IsRunning(process)
            )
            {
                try
                {
                    Remove(folder);
                }
                catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
                {
                    undeletable.Add((folder, exception.Message));
                }
            }
        }

        return undeletable;
    }

    public static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string FormatPrefix(string output) =>
        Path.Combine(Path.GetDirectoryName(output) ?? "", $".{Path.GetFileName(output)}.staging-");

    private static bool IsRunning(int process)
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
