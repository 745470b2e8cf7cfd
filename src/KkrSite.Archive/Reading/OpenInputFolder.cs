using System.Text;

namespace KkrSite.Archive.Reading;

/// <summary>Lists the files of a content folder on disk; nothing is read before it is asked for.</summary>
public static class OpenInputFolder
{
    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
        ReturnSpecialDirectories = false,
    };

    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static InputFolder Open(string path)
    {
        var files = new List<InputFile>();
        List(new DirectoryInfo(path), "", files);
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new InputFolder(DisplayPath(path), [.. files]);
    }

    private static string DisplayPath(string path)
    {
        var shown = path.Replace('\\', '/').TrimEnd('/');
        return shown.Length == 0 ? path : shown;
    }

    private static void List(DirectoryInfo folder, string prefix, List<InputFile> files)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", Everything))
        {
            // A file system that stores letters decomposed gives the same names as one that does not.
            // U+FFFE is no character; composing it would fail.
            var path = prefix + entry.Name.Replace('\uFFFE', '\uFFFD').Normalize(NormalizationForm.FormC);
            if (IsNoise(entry.Name))
            {
                continue;
            }

            // A linked folder is not entered: it may lead out of the folder, or round in a ring.
            if (entry.LinkTarget is not null)
            {
                files.Add(new InputFile(path, 0, () => [], IsSymbolicLink: true));
            }
            else if (entry is DirectoryInfo subfolder)
            {
                List(subfolder, path + "/", files);
            }
            else
            {
                files.Add(OnDisk(path, (FileInfo)entry));
            }
        }
    }

    // A pipe or device has no length, and opening it could wait for ever: what has no length is not opened.
    private static InputFile OnDisk(string path, FileInfo file) =>
        file.Length == 0
            ? new(path, 0, () => [])
            : new(path, file.Length, () => File.ReadAllBytes(file.FullName)) { OpenStream = () => File.OpenRead(file.FullName) };

    /// <summary>Whether a name is one of those that editors and systems leave beside the files: hidden, locks, drafts, backups.</summary>
    public static bool IsNoise(string name) =>
        name[0] == '.' || name[^1] == '~' || name.EndsWith(".swp", StringComparison.Ordinal)
        || name.EndsWith(".bak", StringComparison.Ordinal)
        || (name[0] == '#' && name[^1] == '#')
        || name.StartsWith("~$", StringComparison.Ordinal)
        || name is "Thumbs.db" or "desktop.ini";
}
