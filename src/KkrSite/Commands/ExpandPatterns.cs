using System.Collections.Immutable;

namespace KkrSite.Commands;

/// <summary>Finds the files that <c>bilag/*.pdf</c> means: the terminals of Windows leave that to the program.</summary>
internal static class ExpandPatterns
{
    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>What names a file, or no files at all, is given back as it is.</summary>
    public static ImmutableArray<string> Of(IEnumerable<string> names) => [.. names.SelectMany(Expand)];

    public static bool IsPattern(string name) => Path.GetFileName(name).IndexOfAny(Wildcards) >= 0;

    private static IEnumerable<string> Expand(string name)
    {
        var folder = Path.GetDirectoryName(name) is { Length: > 0 } named ? named : ".";
        if (!IsPattern(name) || File.Exists(name) || !Directory.Exists(folder))
        {
            return [name];
        }

        string[] files = [.. Directory.EnumerateFiles(folder, Path.GetFileName(name)).Select(Path.GetFileName).OfType<string>()
            .Where(IsMeant).Order(StringComparer.Ordinal).Select(file => folder == "." ? file : Path.Combine(folder, file))];
        return files.Length == 0 ? [name] : files;
    }

    // What programs leave behind: hidden files, and Word's mark on a document that is open.
    private static bool IsMeant(string file) => !file.StartsWith('.') && !file.StartsWith("~$", StringComparison.Ordinal) && file != "Thumbs.db";
}
