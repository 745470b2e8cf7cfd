using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Writing;

namespace KkrSite.Import.NewFiles;

/// <summary>Writes a new file into the content folder, never over an existing one.</summary>
public static class NewFileWriter
{
    /// <returns>The file's path, for people; null where there is a file already, which is reported.</returns>
    /// <exception cref="IOException">The file cannot be written (also <see cref="UnauthorizedAccessException"/>).</exception>
    public static string? Write(string input, NewFile file, DiagnosticBag diagnostics)
    {
        var path = $"{input.Replace('\\', '/').TrimEnd('/')}/{file.Path}";
        if (Path.Exists(path))
        {
            diagnostics.Add(DiagnosticCodes.NewFileExists, new SourceLocation(path));
            return null;
        }

        // The import's writer: only below the input folder, through no symbolic link, the whole file or nothing.
        MeetingFolderWriter.Write(
            input,
            new MeetingFolderPlan
            {
                Folder = file.Path[..file.Path.LastIndexOf('/')],
                Writes = [new PlannedWrite(file.Path, file.Text, IsNew: true)],
            }
        );
        return path;
    }
}
