using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Theme.Parts.Inlines;

namespace KkrSite.Preview;

/// <summary>
/// Renders a page's warnings in a closed box at its end: those of the page's content file. A meeting's page includes those of its items,
/// the front page all warnings.
/// </summary>
internal static class WarningBarRenderer
{
    private const string MeetingFileName = "/moede.md";

    /// <summary>HTML; empty where there are no warnings.</summary>
    public static string Render(PreviewBuild build, string path)
    {
        var warnings = SelectWarnings(build.Diagnostics, path, build.Sources.GetValueOrDefault(path.TrimStart('/') + "index.html"));
        return warnings.IsEmpty
            ? ""
            : $"""
                <aside class="preview-warnings"><details><summary>{PreviewTexts.Warnings(warnings.Length)}</summary><ul>
                {string.Concat(
                    warnings.Select(warning => $"<li>{HtmlText.Encode(warning.ToString())}</li>\n")
                )}</ul></details></aside>

                """;
    }

    private static ImmutableArray<Diagnostic> SelectWarnings(ImmutableArray<Diagnostic> diagnostics, string path, string? source) =>
        path == "/" ? diagnostics
        : source is null ? []
        : source.EndsWith(MeetingFileName, StringComparison.Ordinal)
            ?
            [
                .. diagnostics.Where(diagnostic =>
                    diagnostic.Location.Path.StartsWith(source[..^(MeetingFileName.Length - 1)], StringComparison.Ordinal)
                ),
            ]
        : [.. diagnostics.Where(diagnostic => diagnostic.Location.Path == source)];
}
