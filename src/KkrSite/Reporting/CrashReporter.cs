using KkrSite.Archive.Diagnostics;

namespace KkrSite.Reporting;

/// <summary>
/// Reports an exception that no command expects, which is a bug: one line in Danish for the user, the details in a file for whoever
/// mends it.
/// </summary>
internal static class CrashReporter
{
    public static ExitCode Report(Terminal terminal, Exception exception)
    {
        terminal.TryWriteMessage(Describe(exception).ToString());
        return ExitCode.Machine;
    }

    /// <summary>The line for the user; the details have been written to the file that it names.</summary>
    public static Diagnostic Describe(Exception exception) =>
        Diagnostic.Create(
            DiagnosticCodes.ProgramFailure,
            new SourceLocation("kkrsite"),
            [exception.GetType().Name, TryWriteDetails(exception) ?? CrashTexts.UnwrittenDetails]
        );

    private static string? TryWriteDetails(Exception exception)
    {
        var file = Path.Combine(Path.GetTempPath(), $"kkrsite-fejl-{Environment.ProcessId}.txt");
        try
        {
            File.WriteAllText(file, $"kkrsite {typeof(CrashReporter).Assembly.GetName().Version}\n{exception}\n");
            return file;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

internal static class CrashTexts
{
    public const string UnwrittenDetails = "ingen fil, for den kunne ikke skrives";
}
