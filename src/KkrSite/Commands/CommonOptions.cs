using System.CommandLine;
using KkrSite.Archive.Reading;

namespace KkrSite.Commands;

/// <summary>The flags that several commands share, and what they must hold.</summary>
internal static class CommonOptions
{
    public static Option<string> Input() => new("--input")
    {
        Description = CommandTexts.Input,
        HelpName = "MAPPE",
        DefaultValueFactory = _ => "input",
    };

    /// <summary>Opens the content folder; a message in <paramref name="problem"/> where there is none.</summary>
    public static InputFolder? Open(string folder, out string? problem)
    {
        problem = File.Exists(folder) ? CommandTexts.InputIsFile(folder)
            : !Directory.Exists(folder) ? CommandTexts.NoInput(folder)
            : null;
        return problem is null ? OpenInputFolder.Open(folder) : null;
    }
}
