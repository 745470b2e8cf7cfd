using System.CommandLine;

namespace KkrSite.Commands;

/// <summary>The help that --help prints: all commands, or one with its flags.</summary>
internal static class HelpText
{
    private const int Column = 28;

    public static void Write(TextWriter output, IReadOnlyCollection<Command> commands, string word)
    {
        var command = commands.FirstOrDefault(command => command.Name == word);
        output.WriteLine(command?.Description ?? CommandTexts.Description);
        output.WriteLine();
        if (command is null)
        {
            output.WriteLine("Brug: kkrsite KOMMANDO [flag]");
            output.WriteLine();
            foreach (var each in commands)
            {
                Line(output, each.Name, each.Description);
            }
        }
        else
        {
            output.WriteLine($"Brug: kkrsite {command.Name} {string.Concat(command.Arguments.Select(argument => argument.Name + " "))}[flag]");
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
