using System.CommandLine;

namespace KkrSite.Commands;

internal static class ImportCommand
{
    public static Command Create(Terminal terminal) => new("import", CommandTexts.Import);
}
