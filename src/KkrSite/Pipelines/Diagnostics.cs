using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Rendering;
using KkrSite.Theme.Pages;
using KkrSite.Theme.Parts;

namespace KkrSite.Pipelines;

/// <summary>The page that explains every message, below the editors' guide where the archive has one.</summary>
public sealed class Diagnostics : Pipeline
{
    // What the hundreds of the codes stand for.
    private static readonly ImmutableArray<(string Prefix, string Heading)> Kinds =
    [
        ("KKR01", Texts.DiagnosticsOfReading), ("KKR02", Texts.DiagnosticsOfLinking), ("KKR03", Texts.DiagnosticsOfAddresses),
        ("KKR04", Texts.DiagnosticsOfChecks), ("KKR05", Texts.DiagnosticsOfImport), ("KKR06", Texts.DiagnosticsOfNewFiles),
    ];

    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        if (site.Archive.Content.Pages.FirstOrDefault(page => Addresses.PlainPage(page.Slug) == Addresses.Guide) is { } guide)
        {
            yield return new PlannedFile(Addresses.Diagnostics, () => site.Pages.Render<DiagnosticsPage>(View(guide.Title, site)), Listing: FileListing.Page);
        }
    }

    private static DiagnosticsView View(string guide, SiteContext site) => new(
        site.Frames.Frame(Addresses.Diagnostics, Texts.Diagnostics, Texts.DiagnosticsDescription, new Link(guide, Addresses.Guide.Value)),
        DanishWords.Count(DiagnosticCodes.All.Length, Texts.Message, Texts.Messages),
        Texts.DiagnosticsIntroduction,
        [
            .. Kinds.Select(kind => new Group<DiagnosticEntry>(
                kind.Prefix.ToLowerInvariant(), kind.Heading, null, [.. DiagnosticCodes.All.Where(code => code.Id.StartsWith(kind.Prefix, StringComparison.Ordinal)).Select(code => View(code, site))])).Where(group => !group.Entries.IsEmpty),
        ]);

    private static DiagnosticEntry View(DiagnosticCode code, SiteContext site) => new(
        code.Id.ToLowerInvariant(),
        code.Id,
        code.Severity == Severity.Error ? Texts.ErrorStops : Texts.WarningTells,
        code.Title,
        site.Text.RenderAlone(code.Explanation) ?? default);
}
