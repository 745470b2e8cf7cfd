using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using KkrSite.Import.Writing.Completing;

namespace KkrSite.Import.Writing;

/// <summary>Reads the Markdown files that a meeting's folder already has, and what imports have brought into it.</summary>
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
                .. Directory.EnumerateFiles(path, "*.md").Concat(Directory.EnumerateFiles(path, Brought.FileName))
                    .Select(file => Path.GetFileName(file))
                    .Order(StringComparer.Ordinal)
                    .Select(name => Read($"{folder}/{name}", File.ReadAllBytes(Path.Combine(path, name)))),
            ];
    }

    // ReadAllText would swallow the byte order mark, and writing the file back would then change it.
    private static ExistingFile Read(string path, byte[] bytes) => new(path, Encoding.UTF8.GetString(bytes)) { IsUtf8 = Utf8.IsValid(bytes) };
}
