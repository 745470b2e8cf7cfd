using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Writing;
using KkrSite.Reporting;

namespace KkrSite.Commands;

/// <summary>What every command that writes content does first: it finishes what a killed one has left, and takes the folder.</summary>
internal static class ContentWritingCommand
{
    /// <param name="write">Called with the folder held.</param>
    public static ExitCode Run(Terminal terminal, string input, Func<ExitCode> write)
    {
        var diagnostics = new DiagnosticBag();
        ContentRecovery.Recover(input, diagnostics);
        using var held = diagnostics.HasErrors ? null : ContentLock.TryAcquire(input);
        if (held is null && !diagnostics.HasErrors)
        {
            diagnostics.Add(DiagnosticCodes.ContentIsBeingWritten, new SourceLocation(input));
        }

        terminal.Report(diagnostics, diagnostics.HasErrors ? ReportTexts.NothingWritten : "");
        return diagnostics.HasErrors ? ExitCode.ContentErrors : write();
    }
}
