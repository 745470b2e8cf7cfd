using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Writing;
using KkrSite.Starting;

namespace KkrSite.Commands;

/// <summary>Writes a new file into the content folder, never over one that is there, and says what comes next.</summary>
internal static class WriteNewFile
{
    public static ExitCode Write(Terminal terminal, string input, NewFile file, string next)
    {
        var path = $"{input.Replace('\\', '/').TrimEnd('/')}/{file.Path}";
        if (Path.Exists(path))
        {
            var diagnostics = new DiagnosticBag();
            diagnostics.Add(DiagnosticCodes.FileExists, new SourceLocation(path));
            terminal.Report(diagnostics, CommandTexts.NothingWritten);
            return ExitCode.ContentErrors;
        }

        // What the import writes with: only below the folder, through no link, whole or not at all.
        new WriteMeetingFiles().Write(input, new MeetingFilePlan
        {
            Folder = file.Path[..file.Path.LastIndexOf('/')],
            Writes = [new PlannedFile(file.Path, file.Text, IsNew: true)],
        });
        terminal.Results.WriteLine(CommandTexts.Written(path));
        terminal.Results.WriteLine(CommandTexts.PageWillStand(file.Url));
        terminal.Results.WriteLine(next);
        return ExitCode.Success;
    }
}
