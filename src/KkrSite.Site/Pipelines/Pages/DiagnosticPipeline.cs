using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.Prose;
using KkrSite.Theme.Pages.Reference;
using KkrSite.Theme.Parts.Inlines;
using KkrSite.Theme.Parts.Lists;

namespace KkrSite.Site.Pipelines.Pages;

/// <summary>The page that explains every message, below the editors' guide; an archive without a guide has none.</summary>
public sealed class DiagnosticPipeline(MeetingArchive archive, PageBuilder pages, MarkdownRenderer markdown) : Pipeline
{
    // The subjects of the codes by their hundreds.
    private static readonly ImmutableArray<(string Prefix, string Heading)> Ranges =
    [
        ("KKR01", PageTexts.DiagnosticsOfReading),
        ("KKR02", PageTexts.DiagnosticsOfLinking),
        ("KKR03", PageTexts.DiagnosticsOfAddresses),
        ("KKR04", PageTexts.DiagnosticsOfChecks),
        ("KKR05", PageTexts.DiagnosticsOfImport),
        ("KKR06", PageTexts.DiagnosticsOfNewFiles),
    ];

    public override IEnumerable<SiteFile> Process()
    {
        if (archive.Content.Pages.FirstOrDefault(page => ArchiveAddresses.ForPlainPage(page.Slug) == ArchiveAddresses.Guide) is { } guide)
        {
            yield return new RenderedFile(
                ArchiveAddresses.Diagnostics,
                output => pages.Render<DiagnosticsPage>(BuildView(guide.Title), output)
            )
            {
                Listing = FileListing.Page,
            };
        }
    }

    private DiagnosticsView BuildView(string guide) =>
        new(
            pages.BuildLayout(
                ArchiveAddresses.Diagnostics,
                PageTexts.Diagnostics,
                PageTexts.DiagnosticsDescription,
                new Link(guide, ArchiveAddresses.Guide.Value)
            ),
            DanishCounts.Format(DiagnosticCodes.All.Length, CountedNouns.Message),
            PageTexts.DiagnosticsIntroduction,
            [.. Ranges.Select(range => BuildGroup(range.Prefix, range.Heading)).Where(group => !group.Entries.IsEmpty)]
        );

    private EntryGroup<DiagnosticEntry> BuildGroup(string prefix, string heading) =>
        new(
            prefix.ToLowerInvariant(),
            heading,
            null,
            [.. DiagnosticCodes.All.Where(code => code.Id.StartsWith(prefix, StringComparison.Ordinal)).Select(BuildEntry)]
        );

    private DiagnosticEntry BuildEntry(DiagnosticCode code) =>
        new(
            code.Id.ToLowerInvariant(),
            code.Id,
            code.Severity == Severity.Error ? PageTexts.ErrorConsequence : PageTexts.WarningConsequence,
            code.Title,
            markdown.Render(code.Explanation) ?? default
        );
}
