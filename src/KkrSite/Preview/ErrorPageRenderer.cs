using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Reporting;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Theme.Parts.Inlines;

namespace KkrSite.Preview;

/// <summary>
/// Renders the page that every address shows while the content has errors: each with its location, remedy and the meaning of its code.
/// </summary>
internal static class ErrorPageRenderer
{
    public static ReadOnlyMemory<byte> Render(PreviewBuild build)
    {
        var stylesheet = build.Stylesheet is { } address ? $"<link rel=\"stylesheet\" href=\"{address}\">\n" : "";
        var icon = build.Icon is { } picture ? $"<link rel=\"icon\" href=\"{picture}\" type=\"image/svg+xml\">\n" : "";
        return Encoding.UTF8.GetBytes(
            $"""
            <!DOCTYPE html>
            <html lang="da">
            <head>
            <meta charset="utf-8">
            <title>{PreviewTexts.ErrorTitle}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            {stylesheet}{icon}<link rel="stylesheet" href="{PreviewAssets.Stylesheet}">
            </head>
            <body>
            <div class="page">
            <main id="indhold" class="preview-errors" tabindex="-1">
            <div class="page-head">
            <h1>{PreviewTexts.ErrorTitle}</h1>
            <p class="lead">{HtmlText.Encode(build.Failure ?? PreviewTexts.ErrorLead(build.Diagnostics))}</p>
            </div>
            {RenderList(build.Diagnostics)}
            </main>
            </div>
            </body>
            </html>

            """
        );
    }

    // Errors first: they prevent the page from being shown.
    private static string RenderList(ImmutableArray<Diagnostic> diagnostics)
    {
        var entries = diagnostics.OrderBy(diagnostic => diagnostic.Severity == Severity.Error ? 0 : 1).Select(RenderEntry);
        return diagnostics.IsEmpty ? "" : $"<ol>\n{string.Concat(entries)}</ol>";
    }

    private static string RenderEntry(Diagnostic diagnostic)
    {
        var kind = diagnostic.Severity == Severity.Error ? "error" : "warning";
        return $"""
            <li class="{kind}">
            <p class="place"><a href="{HtmlText.Encode(CreateEditorAddress(diagnostic.Location))}">{HtmlText.Encode(
                diagnostic.Location.ToString()
            )}: {ReportTexts.FormatSeverity(diagnostic.Severity)} {diagnostic.Code.Id}</a></p>
            <p>{HtmlText.Encode(diagnostic.Message)}</p>
            <details><summary>{PreviewTexts.ExplanationHeading(diagnostic.Code)}</summary><p>{HtmlText.Encode(
                diagnostic.Code.Explanation
            )}</p></details>
            </li>

            """;
    }

    // VS Code opens its own kind of address at the location; without VS Code nothing happens.
    private static string CreateEditorAddress(SourceLocation place) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"vscode://file{new Uri(Path.GetFullPath(place.Path)).AbsolutePath}:{Math.Max(1, place.Line)}:{Math.Max(1, place.Column)}"
        );
}
