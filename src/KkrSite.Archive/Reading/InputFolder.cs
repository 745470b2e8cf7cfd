using System.Collections.Immutable;
using System.Text;

namespace KkrSite.Archive.Reading;

/// <summary>The files of a content folder, on disk or, in tests, in memory.</summary>
/// <param name="DisplayPath">How messages name the folder: as the user gave it, with slashes, <c>input</c>.</param>
/// <param name="Files">By their path, ordinally.</param>
public sealed record InputFolder(string DisplayPath, ImmutableArray<InputFile> Files)
{
    /// <summary>The folder as it is on disk now; a folder that is missing is the caller's mistake and throws.</summary>
    public static InputFolder OnDisk(string path) => OpenInputFolder.Open(path);

    /// <summary>A folder of texts, named <c>input</c> in messages.</summary>
    public static InputFolder InMemory(params IEnumerable<(string Path, string Text)> files) => new("input",
    [
        .. files.Select(file => InputFile.InMemory(file.Path, Encoding.UTF8.GetBytes(file.Text)))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ]);
}
