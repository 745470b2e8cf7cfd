using System.CommandLine;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Commands;

/// <summary>The program's commands and what becomes of a wrong command line: a Danish sentence and exit code 2.</summary>
public sealed class CommandLine(Terminal terminal)
{
    private static readonly string[] HelpFlags = ["--help", "-h", "-?", "/?"];

    public ExitCode Run(IReadOnlyList<string> args)
    {
        Command[] commands =
        [
            BuildCommand.Create(terminal), ServeCommand.Create(terminal), ImportCommand.Create(terminal),
            NewCommand.Create(terminal), CheckCommand.Create(terminal), ExplainCommand.Create(terminal),
        ];
        if (args is ["--version", ..])
        {
            terminal.Results.WriteLine(typeof(CommandLine).Assembly.GetName().Version!.ToString(3));
            return ExitCode.Success;
        }

        if (args.Any(HelpFlags.Contains))
        {
            HelpText.Write(terminal.Results, commands, args);
            return ExitCode.Success;
        }

        // build is the default: kkrsite --output x means kkrsite build --output x.
        if (args.Count == 0 || args[0].StartsWith('-'))
        {
            args = ["build", .. args];
        }

        var root = new Command("kkrsite");
        foreach (var command in commands)
        {
            root.Subcommands.Add(command);
        }

        return Run(root, args);
    }

    private ExitCode Run(Command root, IReadOnlyList<string> args)
    {
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.UnmatchedTokens is [var unknown, ..])
        {
            var known = parsed.CommandResult.Command.Subcommands.Select(command => command.Name)
                .Concat(parsed.CommandResult.Command.Options.Select(option => option.Name));
            return terminal.Usage(CommandTexts.UnknownWord(unknown) + Suggestion.For(unknown, known));
        }

        if (parsed.CommandResult.Command is { Subcommands.Count: > 0 } group && group != root)
        {
            return terminal.Usage(CommandTexts.NewWhat);
        }

        if (parsed.Errors is [var error, ..])
        {
            return terminal.Usage(args[^1].StartsWith("--", StringComparison.Ordinal)
                ? CommandTexts.MissingValue(args[^1])
                : CommandTexts.Unreadable(error.Message));
        }

        try
        {
            return (ExitCode)parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Messages.WriteLine($"kkrsite: {CommandTexts.MachineFailure(exception.Message)}");
            return ExitCode.Machine;
        }
    }
}
