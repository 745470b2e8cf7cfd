using System.Collections.Immutable;

namespace KkrSite.Commands;

/// <summary>Expands patterns such as <c>bilag/*.pdf</c>, which the shells of Windows leave to the program.</summary>
internal static class FilePatterns
{
    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>The names of files, and patterns without any match, stay as they are.</summary>
    public static ImmutableArray<string> Expand(IEnumerable<string> names) => [.. names.SelectMany(ExpandPattern)];

    public static bool IsPattern(string name) => Path.GetFileName(name).IndexOfAny(Wildcards) >= 0;

    private static IEnumerable<string> ExpandPattern(string name)
    {
        var folder = Path.GetDirectoryName(name) is { Length: > 0 } named ? named : ".";
        if (!IsPattern(name) || File.Exists(name) || !Directory.Exists(folder))
        {
            return [name];
        }

        string[] files =
        [
            .. Directory
                .EnumerateFiles(folder, Path.GetFileName(name))
                .Select(Path.GetFileName)
                .OfType<string>()
                .Where(IsDocument)
                .Order(StringComparer.Ordinal)
                .Select(file => folder == "." ? file : Path.Combine(folder, file)),
        ];
        return files.Length == 0 ? [name] : files;
    }

    // Not the files that programs leave behind: hidden files, and Word's lock file of an open document.
    private static bool IsDocument(string file) =>
        !file.StartsWith('.') && !file.StartsWith("~$", StringComparison.Ordinal) && file != "Thumbs.db";
}
