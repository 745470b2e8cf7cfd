using KkrSite.Archive.Diagnostics;

namespace KkrSite.Commands;

/// <summary>Where a command speaks: results to one stream, diagnostics to the other.</summary>
/// <param name="Results">stdout.</param>
/// <param name="Messages">stderr.</param>
/// <param name="IsInteractive">A person watches: progress is shown.</param>
public sealed record Terminal(TextWriter Results, TextWriter Messages, bool IsInteractive)
{
    public static Terminal System { get; } =
        new(Console.Out, Console.Error, !Console.IsOutputRedirected && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("CI") is null);

    public ExitCode Usage(string message)
    {
        Messages.WriteLine($"kkrsite: {message}");
        return ExitCode.Usage;
    }

    /// <summary>Prints every diagnostic and, if there are any, how many.</summary>
    /// <param name="consequence">What it meant for the run, as a sentence: Intet er skrevet.</param>
    public void Report(DiagnosticBag diagnostics, string consequence)
    {
        var all = diagnostics.Sorted();
        foreach (var diagnostic in all)
        {
            Messages.WriteLine(diagnostic);
        }

        if (all.Length > 0)
        {
            var errors = all.Count(diagnostic => diagnostic.Severity == Severity.Error);
            Messages.WriteLine($"{CommandTexts.ErrorsAndWarnings(errors, all.Length - errors)} {consequence}".TrimEnd());
        }
    }
}
