using System.CommandLine;

namespace KkrSite.Commands;

/// <summary>The help that --help prints: all commands, or one with its flags.</summary>
internal static class HelpText
{
    private const int Column = 28;

    public static void Write(TextWriter output, IReadOnlyCollection<Command> commands, IReadOnlyList<string> words)
    {
        // A command may have commands of its own: new meeting.
        var command = commands.FirstOrDefault(command => command.Name == words[0]);
        var name = command?.Name ?? "";
        if (words.Count > 1 && command?.Subcommands.FirstOrDefault(each => each.Name == words[1]) is { } inner)
        {
            (command, name) = (inner, $"{name} {inner.Name}");
        }

        output.WriteLine(command?.Description ?? CommandTexts.Description);
        output.WriteLine();
        if (command is null or { Subcommands.Count: > 0 })
        {
            output.WriteLine($"Brug: {$"kkrsite {name}".TrimEnd()} KOMMANDO [flag]");
            output.WriteLine();
            foreach (var each in command?.Subcommands ?? commands.AsEnumerable())
            {
                Line(output, each.Name, each.Description);
            }
        }
        else
        {
            output.WriteLine($"Brug: kkrsite {name} {string.Concat(command.Arguments.Select(argument => argument.Name + " "))}[flag]");
            output.WriteLine();
            foreach (var argument in command.Arguments)
            {
                Line(output, argument.Name, argument.Description);
            }

            foreach (var option in command.Options)
            {
                Line(output, option.HelpName is { } value ? $"{option.Name} {value}" : option.Name, option.Description);
            }
        }

        Line(output, "--help", CommandTexts.Help);
    }

    private static void Line(TextWriter output, string name, string? text) => output.WriteLine($"  {name.PadRight(Column)}{text}");
}
