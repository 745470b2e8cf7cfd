using KkrSite.Archive.Diagnostics;
using KkrSite.Reporting;
using KkrSite.Site.Output;

namespace KkrSite.Commands;

/// <summary>Checks --output before a build may replace it.</summary>
internal static class OutputFolderValidator
{
    /// <summary>A usage error; null where the folder may be used.</summary>
    public static string? FindProblem(string output, string input)
    {
        if (File.Exists(output))
        {
            return CommandTexts.PathIsFile(output);
        }

        if (Path.GetPathRoot(Path.GetFullPath(output)) == Path.GetFullPath(output))
        {
            return CommandTexts.OutputIsRoot(output);
        }

        return Contains(output, input) || Contains(input, output) ? CommandTexts.OutputOverlapsInput(output) : null;
    }

    public static void FindForeignFiles(string output, DiagnosticBag diagnostics)
    {
        var foreign = OutputManifest.FindForeign(output);
        if (foreign.Count > 0)
        {
            diagnostics.Add(DiagnosticCodes.ForeignOutputFile, new SourceLocation(output), foreign[0], foreign.Count);
        }
    }

    private static bool Contains(string outer, string inner) =>
        (GetFullPath(inner) + Path.DirectorySeparatorChar).StartsWith(
            GetFullPath(outer) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );

    private static string GetFullPath(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
}
