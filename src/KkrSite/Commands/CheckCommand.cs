using System.CommandLine;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading;
using KkrSite.ExternalLinks;
using KkrSite.Output;

namespace KkrSite.Commands;

/// <summary>check: everything that a build would complain of, without a site; and the ledger's new addresses.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var input = CommonOptions.Input();
        var update = new Option<bool>("--update-ledger") { Description = CommandTexts.UpdateLedger };
        var external = new Option<bool>("--external") { Description = CommandTexts.External };
        var report = new Option<string?>("--report") { Description = CommandTexts.Report, HelpName = "FIL" };
        var command = new Command("check", CommandTexts.Check) { input, update, external, report };
        command.SetAction(async (parsed, stop) =>
            (int)await RunAsync(terminal, parsed.GetRequiredValue(input), parsed.GetValue(update), parsed.GetValue(external), parsed.GetValue(report), stop));
        return command;
    }

    private static async Task<ExitCode> RunAsync(Terminal terminal, string input, bool update, bool external, string? report, CancellationToken stop)
    {
        var folder = CommonOptions.Open(input, out var problem);
        if (folder is null)
        {
            return terminal.Usage(problem!);
        }

        var diagnostics = new DiagnosticBag();
        var texts = new FileTextBag();
        var result = new BuildSite().Run(folder, null, new DiscardingStore(), diagnostics, texts: texts);
        if (external)
        {
            await CheckExternalAsync(terminal, result, texts, diagnostics, stop);
        }

        ShowAccepted(terminal, result);
        terminal.Report(diagnostics, update && diagnostics.HasErrors ? CommandTexts.NothingWritten : "");
        if (report is not null)
        {
            File.WriteAllText(report, DiagnosticsReport.Of(diagnostics.Sorted()));
        }

        if (diagnostics.HasErrors)
        {
            return ExitCode.ContentErrors;
        }

        if (update)
        {
            var path = UpdateLedger.Add(input, result.NewAddresses);
            terminal.Results.WriteLine(CommandTexts.LedgerUpdated(result.NewAddresses.Length, path));
        }
        else if (result.NewAddresses.Length > 0)
        {
            terminal.Results.WriteLine(CommandTexts.NewAddresses(result.NewAddresses.Length));
        }

        if (diagnostics.Sorted().IsEmpty)
        {
            terminal.Results.WriteLine(CommandTexts.AllWell);
        }

        return ExitCode.Success;
    }

    private static async Task CheckExternalAsync(
        Terminal terminal, BuildResult result, FileTextBag texts, DiagnosticBag diagnostics, CancellationToken stop)
    {
        var links = CollectExternalLinks.From(texts.Sorted(), result.Archive.Content.Site.BaseUrl);
        using var client = ExternalLinkClient.Create();
        var answers = await new AskExternalLinks(client).AskAsync(links, stop);
        TellExternalLinks.Tell(answers, diagnostics);
        terminal.Results.WriteLine(CommandTexts.ExternalLinks(answers.Length, answers.Select(answer => answer.Link.Url.Host).Distinct().Count()));
        foreach (var (words, count) in TellExternalLinks.Table(answers))
        {
            terminal.Results.WriteLine($"  {words,-24} {count}");
        }
    }

    private static void ShowAccepted(Terminal terminal, BuildResult result)
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
}
