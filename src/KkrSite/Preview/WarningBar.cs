using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Rendering;

namespace KkrSite.Preview;

/// <summary>The warnings that concern a page, folded together at its foot: those of the file that it shows; a meeting's has its items' too, the front page's all.</summary>
internal static class WarningBar
{
    private const string MeetingFile = "/moede.md";

    /// <summary>As HTML; empty where there are none.</summary>
    public static string Of(PreviewBuild build, string path)
    {
        var warnings = Of(build.Diagnostics, path, build.Sources.GetValueOrDefault(path.TrimStart('/') + "index.html"));
        return warnings.IsEmpty
            ? ""
            : $"""
            <aside class="preview-warnings"><details><summary>{PreviewTexts.Warnings(warnings.Length)}</summary><ul>
            {string.Concat(warnings.Select(warning => $"<li>{EncodeText.Of(warning.ToString())}</li>\n"))}</ul></details></aside>

            """;
    }

    private static ImmutableArray<Diagnostic> Of(ImmutableArray<Diagnostic> diagnostics, string path, string? source) => path == "/" ? diagnostics
        : source is null ? []
        : source.EndsWith(MeetingFile, StringComparison.Ordinal)
            ? [.. diagnostics.Where(diagnostic => diagnostic.Location.Path.StartsWith(source[..^(MeetingFile.Length - 1)], StringComparison.Ordinal))]
        : [.. diagnostics.Where(diagnostic => diagnostic.Location.Path == source)];
}
