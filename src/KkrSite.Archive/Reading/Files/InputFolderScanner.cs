using System.Text;

namespace KkrSite.Archive.Reading.Files;

/// <summary>Lists the files of a content folder on disk; their content is read later, on demand.</summary>
public static class InputFolderScanner
{
    private static readonly EnumerationOptions AllEntries = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
        ReturnSpecialDirectories = false,
    };

    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static InputFolder Scan(string path)
    {
        var files = new List<InputFile>();
        AddFiles(new DirectoryInfo(path), "", files);
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        var namesakes = files.Zip(files.Skip(1)).Where(pair => pair.First.Path == pair.Second.Path).Select(pair => pair.Second.Path);
        return new InputFolder(ToDisplayPath(path), [.. files.DistinctBy(file => file.Path)]) { SharedPaths = [.. namesakes.Distinct()] };
    }

    private static string ToDisplayPath(string path)
    {
        var shown = path.Replace('\\', '/').TrimEnd('/');
        return shown.Length == 0 ? path : shown;
    }

    private static void AddFiles(DirectoryInfo folder, string prefix, List<InputFile> files)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", AllEntries))
        {
            // Composed, so that file systems that store decomposed letters give the same names. U+FFFE is not a character, and Normalize
            // would throw.
            var path = prefix + entry.Name.Replace('\uFFFE', '\uFFFD').Normalize(NormalizationForm.FormC);
            if (IsIgnored(entry.Name))
            {
                continue;
            }

            // A linked folder is not entered: it may lead out of the folder, or in a circle.
            if (entry.LinkTarget is not null)
            {
                files.Add(new InputFile(path, 0, () => [], IsSymbolicLink: true));
            }
            else if (entry is DirectoryInfo subfolder)
            {
                AddFiles(subfolder, path + "/", files);
            }
            else
            {
                files.Add(CreateFile(path, (FileInfo)entry));
            }
        }
    }

    // A pipe or device has no length, and opening it could block: what has no length is not opened.
    private static InputFile CreateFile(string path, FileInfo file) =>
        file.Length == 0
            ? new(path, 0, () => [])
            : new(path, file.Length, () => File.ReadAllBytes(file.FullName)) { OpenStream = () => File.OpenRead(file.FullName) };

    /// <summary>Whether a name is that of a hidden file, or of a lock, draft or backup file of an editor or the system.</summary>
    public static bool IsIgnored(string name) =>
        name[0] == '.'
        || name[^1] == '~'
        || name.EndsWith(".swp", StringComparison.Ordinal)
        || name.EndsWith(".bak", StringComparison.Ordinal)
        || (name[0] == '#' && name[^1] == '#')
        || name.StartsWith("~$", StringComparison.Ordinal)
        || name is "Thumbs.db" or "desktop.ini";
}
