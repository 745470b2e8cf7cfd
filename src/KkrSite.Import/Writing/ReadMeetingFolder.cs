using System.Collections.Immutable;

namespace KkrSite.Import.Writing;

/// <summary>Reads the Markdown files that a meeting's folder already has.</summary>
public sealed class ReadMeetingFolder
{
    /// <param name="input">The input folder.</param>
    /// <param name="folder">The meeting's folder, relative to it: see <see cref="PlanMeetingFiles.Folder"/>.</param>
    public ImmutableArray<ExistingFile> Read(string input, string folder)
    {
        var path = Path.Combine(input, folder);
        return !Directory.Exists(path)
            ? []
            : [
                .. Directory.EnumerateFiles(path, "*.md")
                    .Select(file => Path.GetFileName(file))
                    .Order(StringComparer.Ordinal)
                    .Select(name => new ExistingFile($"{folder}/{name}", ReadKeepingMark(Path.Combine(path, name)))),
            ];
    }

    // ReadAllText would swallow the byte order mark, and writing the file back would then change it.
    private static string ReadKeepingMark(string path) => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(path));
}
