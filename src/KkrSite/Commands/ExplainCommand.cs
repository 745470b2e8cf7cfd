using System.CommandLine;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Commands;

/// <summary>explain: what a diagnostic means and how to mend it; without a code, the list of all.</summary>
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
            foreach (var each in DiagnosticCodes.All)
            {
                terminal.Results.WriteLine($"{each.Id}  {each.Title}");
            }

            return ExitCode.Success;
        }

        var code = DiagnosticCodes.All.FirstOrDefault(code => string.Equals(code.Id, id, StringComparison.OrdinalIgnoreCase));
        if (code is null)
        {
            return terminal.Usage(CommandTexts.UnknownCode(id) + Suggestion.For(id, DiagnosticCodes.All.Select(each => each.Id)));
        }

        terminal.Results.WriteLine($"{code.Id} ({(code.Severity == Severity.Error ? "fejl" : "advarsel")}): {code.Title}");
        terminal.Results.WriteLine();
        terminal.Results.WriteLine(code.Explanation);
        return ExitCode.Success;
    }
}
