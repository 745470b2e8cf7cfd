using System.Collections.Immutable;
using KkrSite.Archive.Linking;

namespace KkrSite.Rendering.Json;

/// <summary>An item's sections for JSON: in the source's order, with the HTML that the page shows.</summary>
internal static class SectionHtml
{
    public static ImmutableArray<SectionDocument> Of(ItemEntry entry, MeetingTexts texts)
    {
        var explained = new HashSet<string>(StringComparer.Ordinal);
        var ids = ReadingOrder.Of(entry.Item).ToDictionary(pair => (object)pair.Section, pair => pair.Id, ReferenceEqualityComparer.Instance);
        return
        [
            .. entry.Item.Sections.Select(section => new SectionDocument(
                section.Heading,
                ids.GetValueOrDefault(section),
                section.Text,
                texts.Of(entry, section).Write(new HeadingPlace(TopLevel: 3), explained).Value.TrimEnd('\n'))),
        ];
    }
}
