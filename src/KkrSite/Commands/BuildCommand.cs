using System.CommandLine;
using System.Diagnostics;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
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
        var noIndex = new Option<bool>("--no-index") { Description = CommandTexts.NoIndex };
        var strict = new Option<bool>("--strict") { Description = CommandTexts.Strict };
        var fullIndex = new Option<string?>("--full-search-index") { Description = CommandTexts.FullSearchIndex, HelpName = "FIL" };
        var documents = new Option<string?>("--search-documents") { Description = CommandTexts.SearchDocuments, HelpName = "FIL" };
        var command = new Command("build", CommandTexts.Build) { input, output, baseUrl, noIndex, strict, fullIndex, documents };
        command.SetAction(parsed => (int)Run(
            terminal,
            parsed.GetRequiredValue(input),
            parsed.GetRequiredValue(output),
            parsed.GetValue(baseUrl),
            !parsed.GetValue(noIndex),
            parsed.GetValue(strict),
            archive => SearchExports.Write(archive, parsed.GetValue(fullIndex), parsed.GetValue(documents))));
        return command;
    }

    private static ExitCode Run(
        Terminal terminal, string input, string output, string? baseUrl, bool isIndexed, bool strict, Action<MeetingArchive> export)
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

        return Build(terminal, folder, output, url, isIndexed, strict, export, watch);
    }

    private static ExitCode Build(
        Terminal terminal, InputFolder folder, string output, Uri? url, bool isIndexed, bool strict, Action<MeetingArchive> export, Stopwatch watch)
    {
        var diagnostics = new DiagnosticBag();
        OutputFolder.FindForeignFiles(output, diagnostics);
        using var writer = OutputWriter.Begin(output);
        var result = ShowProgress.While(terminal, progress => new BuildSite().Run(folder, url, writer, diagnostics, progress, isIndexed));

        var warnings = diagnostics.Sorted().Count(diagnostic => diagnostic.Severity == Severity.Warning);
        if (diagnostics.HasErrors || (strict && warnings > 0))
        {
            terminal.Report(diagnostics, diagnostics.HasErrors ? CommandTexts.NothingWritten : CommandTexts.Strictly);
            return ExitCode.ContentErrors;
        }

        // First, so that a file that cannot be written leaves the site as it was.
        export(result.Archive);
        writer.Commit();
        terminal.Report(diagnostics, "");
        BuildSummary.Write(terminal, result, output, watch.Elapsed, warnings);
        return ExitCode.Success;
    }
}
