namespace KkrSite.Output;

/// <summary>
/// The list of its own files that every build leaves in the output folder, so that the next build can tell whether
/// anything else lies there. Sorted, one path a line.
/// </summary>
internal static class WrittenFiles
{
    public const string ListName = ".kkrsite-files";

    public static void Save(string folder, IEnumerable<string> files)
    {
        var lines = files.Order(StringComparer.Ordinal).ToArray();
        File.WriteAllText(Path.Combine(folder, ListName), string.Join('\n', lines) + "\n");
    }

    /// <summary>The files and links in the folder that no build wrote, relative with slashes, ordinally; empty if there is no folder.</summary>
    public static IReadOnlyList<string> FindForeign(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var list = Path.Combine(folder, ListName);
        var own = File.Exists(list) ? File.ReadAllLines(list).ToHashSet(StringComparer.Ordinal) : [];
        own.Add(ListName);
        return [.. Walk(folder).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path => !own.Contains(path)).Order(StringComparer.Ordinal)];
    }

    // Follows no links: what they lead to is not ours to judge, let alone to delete.
    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo { LinkTarget: null } directory)
            {
                var empty = true;
                foreach (var path in Walk(directory.FullName))
                {
                    empty = false;
                    yield return path;
                }

                if (empty)
                {
                    yield return directory.FullName;
                }
            }
            else
            {
                yield return entry.FullName;
            }
        }
    }
}
