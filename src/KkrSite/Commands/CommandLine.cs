using System.CommandLine;
using KkrSite.Archive.Diagnostics;
using KkrSite.Reporting;

namespace KkrSite.Commands;

/// <summary>The program's commands; an invalid command line gives a Danish sentence and exit code 2.</summary>
public sealed class CommandLine(Terminal terminal)
{
    private static readonly string[] HelpFlags = ["--help", "-h", "-?", "/?"];

    public ExitCode Run(IReadOnlyList<string> args)
    {
        try
        {
            return RunCommand(args);
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or AggregateException { InnerException: IOException })
        {
            var failure = MachineFailureDescriber.Describe(exception.InnerException ?? exception);
            terminal.TryWriteMessage($"kkrsite: {CommandTexts.MachineFailure(failure)}");
            return ExitCode.Machine;
        }
        catch (Exception exception)
        {
            return CrashReporter.Report(terminal, exception);
        }
    }

    private ExitCode RunCommand(IReadOnlyList<string> args)
    {
        Command[] commands =
        [
            BuildCommand.Create(terminal),
            ServeCommand.Create(terminal),
            ImportCommand.Create(terminal),
            NewCommand.Create(terminal),
            CheckCommand.Create(terminal),
            ExplainCommand.Create(terminal),
        ];
        if (args is ["--version", ..])
        {
            terminal.Results.WriteLine(typeof(CommandLine).Assembly.GetName().Version!.ToString(3));
            return ExitCode.Success;
        }

        if (args.Any(HelpFlags.Contains))
        {
            HelpWriter.Write(terminal.Results, commands, args);
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
        if (FindEmptyValue(args) is { } option)
        {
            return terminal.ReportUsageError(CommandTexts.MissingValue(option));
        }

        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.UnmatchedTokens is [var unknown, ..])
        {
            var known = parsed
                .CommandResult.Command.Subcommands.Select(command => command.Name)
                .Concat(parsed.CommandResult.Command.Options.Select(option => option.Name));
            return terminal.ReportUsageError(CommandTexts.UnknownArgument(unknown) + SpellingSuggester.Suggest(unknown, known));
        }

        if (parsed.CommandResult.Command is { Subcommands.Count: > 0 } group && group != root)
        {
            return terminal.ReportUsageError(NewCommandTexts.MissingKind);
        }

        if (parsed.Errors is [var error, ..])
        {
            return terminal.ReportUsageError(
                args[^1].StartsWith("--", StringComparison.Ordinal)
                    ? CommandTexts.MissingValue(args[^1])
                    : CommandTexts.UnreadableCommandLine(error.Message)
            );
        }

        return (ExitCode)parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    // --output "" and --output= name the current folder nowhere: a variable in a script was empty.
    private static string? FindEmptyValue(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(args[i]))
            {
                return i > 0 ? args[i - 1] : args[i];
            }

            if (args[i].StartsWith("--", StringComparison.Ordinal) && args[i].EndsWith('='))
            {
                return args[i].TrimEnd('=');
            }
        }

        return null;
    }
}
