using System.CommandLine;
using KkrSite.Reporting;

namespace KkrSite.Commands;

/// <summary>Writes what --help prints: all commands, or one with its options.</summary>
internal static class HelpWriter
{
    private const int ColumnWidth = 28;

    public static void Write(TextWriter output, IReadOnlyCollection<Command> commands, IReadOnlyList<string> args)
    {
        // A command may have subcommands: new meeting.
        var command = commands.FirstOrDefault(command => command.Name == args[0]);
        var name = command?.Name ?? "";
        if (args.Count > 1 && command?.Subcommands.FirstOrDefault(other => other.Name == args[1]) is { } subcommand)
        {
            (command, name) = (subcommand, $"{name} {subcommand.Name}");
        }

        output.WriteLine(command?.Description ?? CommandTexts.Description);
        output.WriteLine();
        if (command is null or { Subcommands.Count: > 0 })
        {
            output.WriteLine($"Brug: {$"kkrsite {name}".TrimEnd()} KOMMANDO [flag]");
            output.WriteLine();
            foreach (var other in command?.Subcommands ?? commands.AsEnumerable())
            {
                WriteLine(output, other.Name, other.Description);
            }
        }
        else
        {
            output.WriteLine($"Brug: kkrsite {name} {string.Concat(command.Arguments.Select(argument => argument.Name + " "))}[flag]");
            output.WriteLine();
            foreach (var argument in command.Arguments)
            {
                WriteLine(output, argument.Name, argument.Description);
            }

            foreach (var option in command.Options)
            {
                WriteLine(output, option.HelpName is { } value ? $"{option.Name} {value}" : option.Name, option.Description);
            }
        }

        WriteLine(output, "--help", CommandTexts.Help);
    }

    private static void WriteLine(TextWriter output, string name, string? text) =>
        output.WriteLine($"  {name.PadRight(ColumnWidth)}{text}");
}
