using System.CommandLine;
using KkrSite.Archive.Diagnostics;
using KkrSite.Reporting;

namespace KkrSite.Commands;

/// <summary>explain: what a diagnostic means and how to correct it; without a code, the list of all codes.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var code = new Argument<string?>("KODE") { Description = CommandTexts.Code, Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", CommandTexts.Explain) { code };
        command.SetAction(parsed => (int)Run(terminal, parsed.GetValue(code)));
        return command;
    }

    private static ExitCode Run(Terminal terminal, string? id)
    {
        if (id is null)
        {
            foreach (var listed in DiagnosticCodes.All)
            {
                terminal.Results.WriteLine($"{listed.Id}  {listed.Title}");
            }

            return ExitCode.Success;
        }

        var code = DiagnosticCodes.All.FirstOrDefault(code => string.Equals(code.Id, id, StringComparison.OrdinalIgnoreCase));
        if (code is null)
        {
            return terminal.ReportUsageError(
                CommandTexts.UnknownCode(id) + SpellingSuggester.Suggest(id, DiagnosticCodes.All.Select(other => other.Id))
            );
        }

        terminal.Results.WriteLine($"{code.Id} ({ReportTexts.FormatSeverity(code.Severity)}): {code.Title}");
        terminal.Results.WriteLine();
        terminal.Results.WriteLine(code.Explanation);
        return ExitCode.Success;
    }
}
