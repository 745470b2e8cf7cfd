using System.CommandLine;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading.Files;
using KkrSite.Danish;
using KkrSite.Import.Writing;
using KkrSite.Reporting;
using KkrSite.Site;
using KkrSite.Site.ExternalLinks;
using KkrSite.Site.Output;

namespace KkrSite.Commands;

/// <summary>check: reports everything that a build would, without writing a site, and can add new addresses to the ledger.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var input = CommonOptions.CreateInput();
        var update = new Option<bool>("--update-ledger") { Description = CommandTexts.UpdateLedger };
        var external = new Option<bool>("--external") { Description = CommandTexts.External };
        var published = CommonOptions.CreatePublished();
        var report = new Option<string?>("--report") { Description = CommandTexts.Report, HelpName = "FIL" };
        var command = new Command("check", CommandTexts.Check) { input, update, external, published, report };
        command.SetAction(
            async (parsed, stop) =>
            {
                var arguments = new CheckArguments(parsed.GetRequiredValue(input))
                {
                    UpdatesLedger = parsed.GetValue(update),
                    ChecksExternalLinks = parsed.GetValue(external),
                    Published = parsed.GetValue(published),
                    ReportFile = parsed.GetValue(report),
                };
                return (int)await RunAsync(terminal, arguments, stop);
            }
        );
        return command;
    }

    private static async Task<ExitCode> RunAsync(Terminal terminal, CheckArguments arguments, CancellationToken stop)
    {
        var diagnostics = new DiagnosticBag();
        ContentRecovery.Recover(arguments.Input, diagnostics);
        using var held = arguments.UpdatesLedger ? ContentLock.TryAcquire(arguments.Input) : null;
        if (arguments.UpdatesLedger && held is null)
        {
            diagnostics.Add(DiagnosticCodes.ContentIsBeingWritten, new SourceLocation(arguments.Input));
        }

        var folder = CommonOptions.OpenInput(arguments.Input, out var problem);
        if (folder is null)
        {
            return terminal.ReportUsageError(problem!);
        }

        var options = new BuildOptions
        {
            Texts = new ContentFileTextBag(),
            Publication = await CommonOptions.ReadPublishedAsync(arguments.Published, replacesSite: false, diagnostics, stop),
        };
        var result = SiteBuilder.Build(folder, new DiscardingStore(), diagnostics, options);
        if (arguments.ChecksExternalLinks)
        {
            await CheckExternalAsync(terminal, result, options.Texts, diagnostics, stop);
        }

        WriteAccepted(terminal, result);
        terminal.Report(diagnostics, arguments.UpdatesLedger && diagnostics.HasErrors ? ReportTexts.NothingWritten : "");
        if (arguments.ReportFile is { } report)
        {
            File.WriteAllText(report, DiagnosticsReportWriter.Write(diagnostics.ToSortedArray()));
        }

        if (diagnostics.HasErrors)
        {
            return ExitCode.ContentErrors;
        }

        if (arguments.UpdatesLedger)
        {
            var path = AddressLedgerFile.Add(arguments.Input, result.NewAddresses);
            terminal.Results.WriteLine(CommandTexts.LedgerUpdated(result.NewAddresses.Length, path));
        }
        else if (result.NewAddresses.Length > 0)
        {
            terminal.Results.WriteLine(ReportTexts.NewAddresses(result.NewAddresses.Length));
        }

        if (diagnostics.ToSortedArray().IsEmpty)
        {
            terminal.Results.WriteLine(ReportTexts.NoFindings);
        }

        return ExitCode.Success;
    }

    private static async Task CheckExternalAsync(
        Terminal terminal,
        BuildResult result,
        ContentFileTextBag texts,
        DiagnosticBag diagnostics,
        CancellationToken stop
    )
    {
        var links = ExternalLinkFinder.Find(texts.ToSortedArray(), result.Archive.Content.Site.BaseUrl);
        using var client = ExternalLinkClient.Create();
        var results = await new ExternalLinkChecker(client).CheckAsync(links, stop);
        ExternalLinkReporter.Report(results, diagnostics);
        terminal.Results.WriteLine(
            CommandTexts.ExternalLinks(results.Length, results.Select(result => result.Address.Url.Host).Distinct().Count())
        );
        foreach (var (status, count) in ExternalLinkReporter.CountByStatus(results))
        {
            terminal.Results.WriteLine($"  {status,-24} {DanishNumbers.Format(count)}");
        }
    }

    private static void WriteAccepted(Terminal terminal, BuildResult result)
    {
        if (!result.Accepted.IsEmpty)
        {
            terminal.Results.WriteLine(CommandTexts.Accepted);
        }

        foreach (var (diagnostic, acceptance) in result.Accepted)
        {
            terminal.Results.WriteLine(CommandTexts.AcceptedFinding(diagnostic.Location.ToString(), diagnostic.Code.Id, acceptance.Reason));
        }
    }

    private sealed record CheckArguments(string Input)
    {
        public required bool UpdatesLedger { get; init; }

        public required bool ChecksExternalLinks { get; init; }

        /// <summary>The ledger that was published before, as a file or a web address; null where nothing is to be compared.</summary>
        public string? Published { get; init; }

        /// <summary>The file for the Markdown report; null for none.</summary>
        public string? ReportFile { get; init; }
    }
}
