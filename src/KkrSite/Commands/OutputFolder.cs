using KkrSite.Archive.Diagnostics;
using KkrSite.Output;

namespace KkrSite.Commands;

/// <summary>What must be true of --output before a build may replace it.</summary>
internal static class OutputFolder
{
    /// <summary>What is wrong with the choice of folder, or null.</summary>
    public static string? Problem(string output, string input)
    {
        if (File.Exists(output))
        {
            return CommandTexts.InputIsFile(output);
        }

        return Contains(output, input) || Contains(input, output) ? CommandTexts.OutputOverlapsInput(output) : null;
    }

    public static void FindForeignFiles(string output, DiagnosticBag diagnostics)
    {
        var foreign = WrittenFiles.FindForeign(output);
        if (foreign.Count > 0)
        {
            diagnostics.Add(DiagnosticCodes.ForeignFile, new SourceLocation(output), foreign[0], foreign.Count);
        }
    }

    private static bool Contains(string outer, string inner) =>
        (Full(inner) + Path.DirectorySeparatorChar).StartsWith(Full(outer) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Full(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
}
