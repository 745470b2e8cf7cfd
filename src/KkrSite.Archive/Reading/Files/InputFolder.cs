using System.Collections.Immutable;
using System.Text;

namespace KkrSite.Archive.Reading.Files;

/// <summary>The files of a content folder, on disk or, in tests, in memory.</summary>
/// <param name="DisplayPath">The folder as messages show it: as the user gave it, with slashes, <c>input</c>.</param>
/// <param name="Files">By their path, ordinally.</param>
public sealed record InputFolder(string DisplayPath, ImmutableArray<InputFile> Files)
{
    /// <summary>
    /// Paths that two files have, since their letters are stored in two ways (å, or a and a ring); only one is in <see cref="Files"/>.
    /// </summary>
    public ImmutableArray<string> SharedPaths { get; init; } = [];

    /// <summary>The folder as it is on disk now.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static InputFolder FromDisk(string path) => InputFolderScanner.Scan(path);

    /// <summary>A folder in memory, shown as <c>input</c> in messages.</summary>
    public static InputFolder FromTexts(params IEnumerable<(string Path, string Text)> files) =>
        new(
            "input",
            [
                .. files
                    .Select(file => InputFile.FromBytes(file.Path, Encoding.UTF8.GetBytes(file.Text)))
                    .OrderBy(file => file.Path, StringComparer.Ordinal),
            ]
        );
}
