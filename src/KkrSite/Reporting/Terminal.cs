using System.Text;
using KkrSite.Archive.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace KkrSite.Reporting;

/// <summary>The output of a command: results to one stream, diagnostics to the other.</summary>
/// <param name="Results">stdout.</param>
/// <param name="Messages">stderr.</param>
/// <param name="IsInteractive">A person is watching, so progress is shown.</param>
public sealed record Terminal(TextWriter Results, TextWriter Messages, bool IsInteractive)
{
    public static Terminal System { get; } =
        new(
            Console.Out,
            Console.Error,
            !Console.IsOutputRedirected && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("CI") is null
        );

    /// <summary>Writes a line to stderr, whatever the state of the machine; nothing where stderr is closed.</summary>
    public void TryWriteMessage(string message)
    {
        try
        {
            Messages.WriteLine(message);
        }
        catch (Exception)
        {
            // Of any kind: with too many files open, not even the assembly of an exception's type can be loaded.
            TryWriteToHandle(message + "\n");
        }
    }

    // The console opens files of its own before it writes for the first time, which fails where too many are open.
    private static void TryWriteToHandle(string message)
    {
        const int StandardError = 2;
        try
        {
            using var handle = new SafeFileHandle(StandardError, ownsHandle: false);
            using var stream = new FileStream(handle, FileAccess.Write, bufferSize: 0);
            stream.Write(Encoding.UTF8.GetBytes(message));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Nobody reads it.
        }
    }

    public ExitCode ReportUsageError(string message)
    {
        Messages.WriteLine($"kkrsite: {message}");
        return ExitCode.Usage;
    }

    /// <summary>Prints every diagnostic and, if there are any, their number.</summary>
    /// <param name="consequence">A Danish sentence on the result of the run: <c>Intet er skrevet.</c> Empty for none.</param>
    public void Report(DiagnosticBag diagnostics, string consequence)
    {
        var all = diagnostics.ToSortedArray();
        foreach (var diagnostic in all)
        {
            Messages.WriteLine(diagnostic);
        }

        if (all.Length > 0)
        {
            var errors = all.Count(diagnostic => diagnostic.Severity == Severity.Error);
            Messages.WriteLine($"{ReportTexts.ErrorsAndWarnings(errors, all.Length - errors)} {consequence}".TrimEnd());
        }
    }
}
