using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering.Prose;
using KkrSite.Theme.Parts;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Rendering;

/// <summary>An item's sections as a page shows them: the Beslutning right after the Indstilling, headings without text in a line at the end.</summary>
internal static class SectionViews
{
    public static ImmutableArray<SectionView> Of(ItemEntry entry, MeetingTexts texts) => Of(entry, texts, isOnMeetingPage: false);

    /// <summary>As they are printed with the whole meeting: headings one level lower, and no fragments, which would not be unique.</summary>
    public static ImmutableArray<SectionView> OnMeetingPage(ItemEntry entry, MeetingTexts texts) => Of(entry, texts, isOnMeetingPage: true);

    public static string KindOf(SectionKind kind) => kind switch
    {
        SectionKind.Background => "background",
        SectionKind.Recommendation => "recommendation",
        SectionKind.Presentation => "presentation",
        SectionKind.Decision => "decision",
        _ => "other",
    };

    private static ImmutableArray<SectionView> Of(ItemEntry entry, MeetingTexts texts, bool isOnMeetingPage)
    {
        var explained = new HashSet<string>(StringComparer.Ordinal);
        var shown = ReadingOrder.Of(entry.Item);
        var views = shown.Select(pair => View(pair.Section, pair.Id, entry, texts, explained, isOnMeetingPage));
        var empty = entry.Item.Sections.Where(section => section is { Text.Length: 0, Heading: not null }).Select(section => section.Heading!).ToArray();
        return empty.Length == 0 ? [.. views] : [.. views, Empty(empty, UniqueId.Of("uden-tekst", [.. PageIds.OfItem, .. shown.Select(pair => pair.Id)]))];
    }

    private static SectionView View(
        Section section, string id, ItemEntry entry, MeetingTexts texts, HashSet<string> explained, bool isOnMeetingPage)
    {
        var level = section.Heading is null ? 2 : 3;
        var place = isOnMeetingPage
            ? new HeadingPlace(null, level + 1)
            : new HeadingPlace(id + "-", level);
        return new SectionView(id, section.Heading, KindOf(section.Kind), texts.Of(entry, section).Write(place, explained));
    }

    private static SectionView Empty(string[] headings, string id) => new(
        id, null, "other", new MarkupString($"<p class=\"empty-sections\">{EncodeText.Of(Texts.EmptySections(DanishWords.Join(headings)))}</p>"));
}
