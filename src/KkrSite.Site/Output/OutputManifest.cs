namespace KkrSite.Site.Output;

/// <summary>
/// The list of its files that every build writes into the output folder, so that the next build can find files of others there.
/// Sorted, one path a line.
/// </summary>
public static class OutputManifest
{
    public const string FileName = ".kkrsite-files";

    public static void Write(string folder, IEnumerable<string> files)
    {
        var lines = files.Order(StringComparer.Ordinal).ToArray();
        File.WriteAllText(Path.Combine(folder, FileName), string.Join('\n', lines) + "\n");
    }

    /// <summary>The files and links in the folder that no build wrote.</summary>
    /// <returns>Relative paths with slashes, sorted; empty if there is no folder.</returns>
    public static IReadOnlyList<string> FindForeign(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var list = Path.Combine(folder, FileName);
        var own = File.Exists(list) ? File.ReadAllLines(list).ToHashSet(StringComparer.Ordinal) : [];
        own.Add(FileName);
        return
        [
            .. EnumerateEntries(folder)
                .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
                .Where(path => !own.Contains(path))
                .Order(StringComparer.Ordinal),
        ];
    }

    // Follows no links: the build must not delete their targets.
    private static IEnumerable<string> EnumerateEntries(string folder)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo { LinkTarget: null } directory)
            {
                var empty = true;
                foreach (var path in EnumerateEntries(directory.FullName))
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
