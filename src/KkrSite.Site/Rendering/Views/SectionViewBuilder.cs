using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Prose;
using KkrSite.Theme.Pages.AgendaItems;
using KkrSite.Theme.Parts.Inlines;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Site.Rendering.Views;

/// <summary>
/// An item's sections as a page shows them: the Beslutning right after the Indstilling, headings without text in a line at the end.
/// </summary>
internal static class SectionViewBuilder
{
    public static ImmutableArray<SectionView> Build(ItemEntry entry, MeetingTextCache texts) => Build(entry, texts, isOnMeetingPage: false);

    /// <summary>As printed with the whole meeting: headings one level lower, and no fragments, which would not be unique.</summary>
    public static ImmutableArray<SectionView> BuildForMeetingPage(ItemEntry entry, MeetingTextCache texts) =>
        Build(entry, texts, isOnMeetingPage: true);

    private static ImmutableArray<SectionView> Build(ItemEntry entry, MeetingTextCache texts, bool isOnMeetingPage)
    {
        var explained = new HashSet<string>(StringComparer.Ordinal);
        var shown = SectionSorter.Sort(entry.Record);
        var views = shown.Select(pair =>
        {
            var placement = isOnMeetingPage ? PlaceOnMeetingPage(pair.Section) : PlaceOnItemPage(pair.Section, pair.Id);
            var html = texts.Get(entry, pair.Section).Render(placement, explained);
            return new SectionView(pair.Id, pair.Section.Heading, GetKind(pair.Section.Kind), html);
        });
        var empty = entry
            .Record.Sections.Where(section => section is { Text.Length: 0, Heading: not null })
            .Select(section => section.Heading!)
            .ToArray();
        return empty.Length == 0
            ? [.. views]
            :
            [
                .. views,
                BuildEmptySections(
                    empty,
                    UniqueIdAssigner.Assign("uden-tekst", [.. AgendaItemPageIds.Reserved, .. shown.Select(pair => pair.Id)], [])
                ),
            ];
    }

    // Below the section's heading, or in its place.
    private static int GetHeadingLevel(Section section) => section.Heading is null ? 2 : 3;

    private static HeadingPlacement PlaceOnItemPage(Section section, string id) => new(id + "-", GetHeadingLevel(section));

    private static HeadingPlacement PlaceOnMeetingPage(Section section) => new(null, GetHeadingLevel(section) + 1);

    private static SectionViewKind GetKind(SectionKind kind) =>
        kind switch
        {
            SectionKind.Background => SectionViewKind.Background,
            SectionKind.Recommendation => SectionViewKind.Recommendation,
            SectionKind.Presentation => SectionViewKind.Presentation,
            SectionKind.Decision => SectionViewKind.Decision,
            _ => SectionViewKind.Other,
        };

    private static SectionView BuildEmptySections(string[] headings, string id) =>
        new(
            id,
            null,
            SectionViewKind.Other,
            new MarkupString(
                $"<p class=\"empty-sections\">{HtmlText.Encode(ViewTexts.EmptySections(DanishListFormatter.Format(headings)))}</p>"
            )
        );
}
