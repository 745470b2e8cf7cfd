using System.CommandLine;
using System.Diagnostics;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading;
using KkrSite.Output;

namespace KkrSite.Commands;

/// <summary>build: the whole site into the output folder, or nothing at all.</summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal)
    {
        var input = CommonOptions.Input();
        var output = new Option<string>("--output") { Description = CommandTexts.Output, HelpName = "MAPPE", DefaultValueFactory = _ => "output" };
        var baseUrl = new Option<string?>("--base-url") { Description = CommandTexts.BaseUrl, HelpName = "ADRESSE" };
        var strict = new Option<bool>("--strict") { Description = CommandTexts.Strict };
        var command = new Command("build", CommandTexts.Build) { input, output, baseUrl, strict };
        command.SetAction(parsed => (int)Run(
            terminal, parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), parsed.GetValue(baseUrl), parsed.GetValue(strict)));
        return command;
    }

    private static ExitCode Run(Terminal terminal, string input, string output, string? baseUrl, bool strict)
    {
        var watch = Stopwatch.StartNew();
        var folder = CommonOptions.Open(input, out var problem);
        if (folder is null)
        {
            return terminal.Usage(problem!);
        }

        if (!BaseUrl.TryParse(baseUrl, out var url))
        {
            return terminal.Usage(CommandTexts.BadBaseUrl(baseUrl!));
        }

        if (OutputFolder.Problem(output, input) is { } wrong)
        {
            return terminal.Usage(wrong);
        }

        return Build(terminal, folder, output, url, strict, watch);
    }

    private static ExitCode Build(Terminal terminal, InputFolder folder, string output, Uri? url, bool strict, Stopwatch watch)
    {
        var diagnostics = new DiagnosticBag();
        OutputFolder.FindForeignFiles(output, diagnostics);
        using var writer = OutputWriter.Begin(output);
        var result = ShowProgress.While(terminal, progress => new BuildSite().Run(folder, url, writer, diagnostics, progress));

        var warnings = diagnostics.Sorted().Count(diagnostic => diagnostic.Severity == Severity.Warning);
        if (diagnostics.HasErrors || (strict && warnings > 0))
        {
            terminal.Report(diagnostics, diagnostics.HasErrors ? CommandTexts.NothingWritten : CommandTexts.Strictly);
            return ExitCode.ContentErrors;
        }

        writer.Commit();
        terminal.Report(diagnostics, "");
        BuildSummary.Write(terminal, result, output, watch.Elapsed, warnings);
        return ExitCode.Success;
    }
}
