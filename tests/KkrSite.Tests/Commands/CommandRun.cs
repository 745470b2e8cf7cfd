using KkrSite.Commands;
using KkrSite.Reporting;

namespace KkrSite.Tests.Commands;

/// <summary>A command run in this process, with its output.</summary>
internal sealed record CommandRun(ExitCode ExitCode, string Results, string Messages)
{
    public static CommandRun Execute(params string[] args)
    {
        using var results = new StringWriter { NewLine = "\n" };
        using var messages = new StringWriter { NewLine = "\n" };
        var code = new CommandLine(new Terminal(results, messages, IsInteractive: false)).Run(args);
        return new CommandRun(code, results.ToString(), messages.ToString());
    }
}
