using System.CommandLine;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading;
using KkrSite.Output;

namespace KkrSite.Commands;

/// <summary>check: everything that a build would complain of, without a site; and the ledger's new addresses.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var input = CommonOptions.Input();
        var update = new Option<bool>("--update-ledger") { Description = CommandTexts.UpdateLedger };
        var report = new Option<string?>("--report") { Description = CommandTexts.Report, HelpName = "FIL" };
        var command = new Command("check", CommandTexts.Check) { input, update, report };
        command.SetAction(parsed => (int)Run(terminal, parsed.GetRequiredValue(input), parsed.GetValue(update), parsed.GetValue(report)));
        return command;
    }

    private static ExitCode Run(Terminal terminal, string input, bool update, string? report)
    {
        var folder = CommonOptions.Open(input, out var problem);
        if (folder is null)
        {
            return terminal.Usage(problem!);
        }

        var diagnostics = new DiagnosticBag();
        var result = new BuildSite().Run(folder, null, new DiscardingStore(), diagnostics);
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
}
