using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Commands;
using KkrSite.Rendering;

namespace KkrSite.Preview;

/// <summary>The page that stands at every address while the content has errors: each of them with its place, its remedy and what its code means.</summary>
internal static class ErrorPage
{
    public static ReadOnlyMemory<byte> Of(PreviewBuild build)
    {
        var stylesheet = build.Stylesheet is { } address ? $"<link rel=\"stylesheet\" href=\"{address}\">\n" : "";
        var icon = build.Icon is { } picture ? $"<link rel=\"icon\" href=\"{picture}\" type=\"image/svg+xml\">\n" : "";
        return Encoding.UTF8.GetBytes($"""
            <!DOCTYPE html>
            <html lang="da">
            <head>
            <meta charset="utf-8">
            <title>{PreviewTexts.ErrorTitle}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            {stylesheet}{icon}<link rel="stylesheet" href="{PreviewFiles.Stylesheet}">
            </head>
            <body>
            <div class="page">
            <main id="indhold" class="preview-errors" tabindex="-1">
            <div class="page-head">
            <h1>{PreviewTexts.ErrorTitle}</h1>
            <p class="lead">{EncodeText.Of(build.Failure ?? PreviewTexts.ErrorLead(build.Diagnostics))}</p>
            </div>
            {List(build.Diagnostics)}
            </main>
            </div>
            </body>
            </html>

            """);
    }

    // The errors first: they are what keeps the page away.
    private static string List(ImmutableArray<Diagnostic> diagnostics) => diagnostics.IsEmpty
        ? ""
        : $"<ol>\n{string.Concat(diagnostics.OrderBy(diagnostic => diagnostic.Severity == Severity.Error ? 0 : 1).Select(Entry))}</ol>";

    private static string Entry(Diagnostic diagnostic)
    {
        var kind = diagnostic.Severity == Severity.Error ? "error" : "warning";
        return $"""
            <li class="{kind}">
            <p class="place"><a href="{EncodeText.Of(EditorAddress(diagnostic.Location))}">{EncodeText.Of(diagnostic.Location.ToString())}: {CommandTexts.KindOf(diagnostic.Severity)} {diagnostic.Code.Id}</a></p>
            <p>{EncodeText.Of(diagnostic.Message)}</p>
            <details><summary>{PreviewTexts.WhatItMeans(diagnostic.Code)}</summary><p>{EncodeText.Of(diagnostic.Code.Explanation)}</p></details>
            </li>

            """;
    }

    // VS Code opens its own kind of address at the place; where there is no VS Code, nothing happens.
    private static string EditorAddress(SourceLocation place) => string.Create(
        CultureInfo.InvariantCulture, $"vscode://file{new Uri(Path.GetFullPath(place.Path)).AbsolutePath}:{Math.Max(1, place.Line)}:{Math.Max(1, place.Column)}");
}
