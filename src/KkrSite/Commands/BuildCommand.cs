using System.CommandLine;
using System.Diagnostics;
using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading.Files;
using KkrSite.Import.Writing;
using KkrSite.Reporting;
using KkrSite.Site;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Search;

namespace KkrSite.Commands;

/// <summary>build: writes the whole site into the output folder, or nothing.</summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal)
    {
        var input = CommonOptions.CreateInput();
        var output = new Option<string>("--output")
        {
            Description = CommandTexts.Output,
            HelpName = "MAPPE",
            DefaultValueFactory = _ => "output",
        };
        var baseUrl = new Option<string?>("--base-url") { Description = CommandTexts.BaseUrl, HelpName = "ADRESSE" };
        var noIndex = new Option<bool>("--no-index") { Description = CommandTexts.NoIndex };
        var strict = new Option<bool>("--strict") { Description = CommandTexts.Strict };
        var published = CommonOptions.CreatePublished();
        var fullIndex = new Option<string?>("--full-search-index") { Description = CommandTexts.FullSearchIndex, HelpName = "FIL" };
        var documents = new Option<string?>("--search-documents") { Description = CommandTexts.SearchDocuments, HelpName = "FIL" };
        var command = new Command("build", CommandTexts.Build) { input, output, baseUrl, noIndex, strict, published, fullIndex, documents };
        command.SetAction(
            async (parsed, stop) =>
            {
                var arguments = new BuildArguments(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output))
                {
                    BaseUrl = parsed.GetValue(baseUrl),
                    IsIndexed = !parsed.GetValue(noIndex),
                    IsStrict = parsed.GetValue(strict),
                    Published = parsed.GetValue(published),
                    FullIndex = parsed.GetValue(fullIndex),
                    SearchDocuments = parsed.GetValue(documents),
                };
                return (int)await RunAsync(terminal, arguments, stop);
            }
        );
        return command;
    }

    private static async Task<ExitCode> RunAsync(Terminal terminal, BuildArguments arguments, CancellationToken stop)
    {
        var stopwatch = Stopwatch.StartNew();
        var diagnostics = new DiagnosticBag();
        ContentRecovery.Recover(arguments.Input, diagnostics);
        var folder = CommonOptions.OpenInput(arguments.Input, out var problem);
        if (folder is null)
        {
            return terminal.ReportUsageError(problem!);
        }

        if (!BaseUrlOption.TryParse(arguments.BaseUrl, out var baseUrl))
        {
            return terminal.ReportUsageError(CommandTexts.InvalidBaseUrl(arguments.BaseUrl!));
        }

        if (OutputFolderValidator.FindProblem(arguments.Output, arguments.Input) is { } outputProblem)
        {
            return terminal.ReportUsageError(outputProblem);
        }

        var publication = await CommonOptions.ReadPublishedAsync(arguments.Published, arguments.IsIndexed, diagnostics, stop);
        var options = new BuildOptions
        {
            BaseUrl = baseUrl,
            IsIndexed = arguments.IsIndexed,
            Publication = publication,
        };
        return Build(terminal, folder, options, arguments, diagnostics, stopwatch);
    }

    private static ExitCode Build(
        Terminal terminal,
        InputFolder folder,
        BuildOptions options,
        BuildArguments arguments,
        DiagnosticBag diagnostics,
        Stopwatch stopwatch
    )
    {
        OutputFolderValidator.FindForeignFiles(arguments.Output, diagnostics);
        using var writer = OutputWriter.Begin(arguments.Output);
        foreach (var (leftover, reason) in writer.UndeletableLeftovers)
        {
            diagnostics.Add(DiagnosticCodes.UndeletableLeftovers, new SourceLocation(leftover), reason);
        }

        var result = SiteProgressBar.Show(terminal, progress =>
            SiteBuilder.Build(folder, writer, diagnostics, options with { Progress = progress })
        );

        var warnings = diagnostics.ToSortedArray().Count(diagnostic => diagnostic.Severity == Severity.Warning);
        if (diagnostics.HasErrors || (arguments.IsStrict && warnings > 0))
        {
            terminal.Report(diagnostics, diagnostics.HasErrors ? ReportTexts.NothingWritten : CommandTexts.WarningsAreErrors);
            return ExitCode.ContentErrors;
        }

        // First, so that the site stays unchanged if one of these files cannot be written.
        SearchExportWriter.Write(result.Archive, CreateOpener(arguments.FullIndex), CreateOpener(arguments.SearchDocuments));
        writer.Commit();
        try
        {
            terminal.Report(diagnostics, "");
            BuildSummaryWriter.Write(terminal, result, arguments.Output, stopwatch.Elapsed, warnings);
            return ExitCode.Success;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A closed stdout gives either.
            terminal.TryWriteMessage($"kkrsite: {CommandTexts.ReportFailure(MachineFailureDescriber.Describe(exception))}");
            return ExitCode.Machine;
        }
    }

    private static Func<TextWriter>? CreateOpener(string? file) =>
        file is null
            ? null
            : () =>
            {
                if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
                {
                    Directory.CreateDirectory(folder);
                }

                return new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            };

    /// <param name="Input">The content folder.</param>
    /// <param name="Output">The output folder.</param>
    private sealed record BuildArguments(string Input, string Output)
    {
        public string? BaseUrl { get; init; }

        /// <summary>False for a site that only shows a change: search engines are asked to ignore it.</summary>
        public required bool IsIndexed { get; init; }

        /// <summary>Warnings are treated as errors.</summary>
        public required bool IsStrict { get; init; }

        /// <summary>The ledger that was published before, as a file or a web address; null where nothing is to be compared.</summary>
        public string? Published { get; init; }

        /// <summary>The file for the whole search index; null for none.</summary>
        public string? FullIndex { get; init; }

        /// <summary>The file for the texts of the search index; null for none.</summary>
        public string? SearchDocuments { get; init; }
    }
}
