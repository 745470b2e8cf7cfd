using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using KkrSite.Import.Matching;
using KkrSite.Import.Merging;
using KkrSite.Import.Results;

namespace KkrSite.Import.Writing;

/// <summary>Reads the Markdown files of a meeting's folder, and the manifest of earlier imports.</summary>
public static class MeetingFolderReader
{
    /// <param name="input">The input folder.</param>
    /// <param name="folder">The meeting's folder, relative to it: see <see cref="CompleteImport.Folder"/>.</param>
    /// <returns>Without files where there is no such folder.</returns>
    public static MeetingFolderContent Read(string input, string folder)
    {
        var path = Path.Combine(input, folder);
        return new MeetingFolderContent(folder, Directory.Exists(path) ? ReadFiles(path, folder) : []);
    }

    private static ImmutableArray<FolderFile> ReadFiles(string path, string folder) =>
        [
            .. Directory
                .EnumerateFiles(path, "*.md")
                .Concat(Directory.EnumerateFiles(path, ImportManifest.FileName))
                .Select(file => Path.GetFileName(file))
                .Order(StringComparer.Ordinal)
                .Select(name => ReadFile($"{folder}/{name}", File.ReadAllBytes(Path.Combine(path, name)))),
        ];

    // ReadAllText would drop the byte order mark, and writing the file back would then change it.
    private static FolderFile ReadFile(string path, byte[] bytes) =>
        new(path, Encoding.UTF8.GetString(bytes)) { IsUtf8 = Utf8.IsValid(bytes) };
}
