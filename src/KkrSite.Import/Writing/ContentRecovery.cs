using System.Text.Json;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Import.Writing;

/// <summary>
/// Finishes what a killed command had decided on, or removes what it had only prepared. A file that has been edited since is never
/// overwritten.
/// </summary>
public static class ContentRecovery
{
    // Of a version that renamed the old files first: such a file may hold the only copy of an edit.
    private static readonly string[] FormerSuffixes = [".import-old", ".import-new"];

    /// <summary>Call before the content is read. What is found is reported; an error means that the content is not whole.</summary>
    public static void Recover(string input, DiagnosticBag diagnostics) => Recover(input, diagnostics, new ContentDisk());

    internal static void Recover(string input, DiagnosticBag diagnostics, IContentDisk disk)
    {
        if (!Directory.Exists(input))
        {
            return;
        }

        ReportFormerLeftovers(input, diagnostics);
        var staging = Path.Combine(input, ContentWriter.StagingFolder);
        if (!Directory.Exists(staging))
        {
            return;
        }

        var location = new SourceLocation(FormatPath(input, ContentWriter.StagingFolder));
        try
        {
            using var held = ContentLock.TryAcquire(input);
            if (held is null)
            {
                diagnostics.Add(DiagnosticCodes.ContentIsBeingWritten, location);
            }
            else if (Directory.Exists(staging))
            {
                Recover(input, new ContentWriter(input, disk), location, diagnostics);
            }
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or InvalidDataException or JsonException)
        {
            diagnostics.Add(DiagnosticCodes.UnrecoverableWrite, location, exception.Message);
        }
    }

    private static void Recover(string input, ContentWriter writer, SourceLocation location, DiagnosticBag diagnostics)
    {
        var staging = Path.Combine(input, ContentWriter.StagingFolder);
        var journalPath = Path.Combine(staging, ContentJournal.FileName);
        if (!File.Exists(journalPath))
        {
            // An empty folder is the last step of a command that has done all it should.
            var isPrepared = Directory
                .EnumerateFileSystemEntries(staging)
                .Any(path => !path.EndsWith(ContentWriter.OldCopySuffix, StringComparison.Ordinal));
            writer.RemoveStaging();
            if (isPrepared)
            {
                diagnostics.Add(DiagnosticCodes.InterruptedWriteDiscarded, location);
            }

            return;
        }

        var journal = ContentJournal.Read(journalPath);
        var edited = journal.Steps.Where(step => IsEditedSince(input, staging, step)).ToArray();
        foreach (var step in edited)
        {
            diagnostics.Add(
                DiagnosticCodes.InterruptedWriteConflict,
                new SourceLocation(FormatPath(input, step.Path)),
                step.NewContent is null ? ContentWriter.StagingFolder : $"{ContentWriter.StagingFolder}/{step.NewContent}"
            );
        }

        if (edited.Length == 0)
        {
            writer.Finish(journal);
            diagnostics.Add(
                DiagnosticCodes.InterruptedWriteCompleted,
                location,
                string.Join(", ", journal.Steps.Select(step => step.Path))
            );
        }
    }

    // A step whose new content is no longer beside the journal has been made, whatever became of the file afterwards.
    private static bool IsEditedSince(string input, string staging, JournalStep step)
    {
        var hash = ContentJournal.HashFile(Path.Combine(input, step.Path));
        return step.NewContent is null
            ? hash is not null && hash != step.OldHash
            : ContentJournal.HashFile(Path.Combine(staging, step.NewContent)) is { } intended && hash != step.OldHash && hash != intended;
    }

    private static void ReportFormerLeftovers(string input, DiagnosticBag diagnostics)
    {
        var leftovers = Directory
            .EnumerateFiles(input, "*.import-*", SearchOption.AllDirectories)
            .Where(file => FormerSuffixes.Any(suffix => file.EndsWith(suffix, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);
        foreach (var file in leftovers)
        {
            var path = Path.GetRelativePath(input, file).Replace('\\', '/');
            diagnostics.Add(
                DiagnosticCodes.FormerImportLeftover,
                new SourceLocation(FormatPath(input, path)),
                Path.GetFileNameWithoutExtension(file)
            );
        }
    }

    private static string FormatPath(string input, string path) => $"{input.Replace('\\', '/').TrimEnd('/')}/{path}";
}
