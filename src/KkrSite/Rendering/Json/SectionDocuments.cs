using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering.Prose;

namespace KkrSite.Rendering.Json;

/// <summary>An item's sections for JSON, in the source's order.</summary>
internal static class SectionDocuments
{
    /// <summary>With the HTML that the page shows.</summary>
    public static ImmutableArray<SectionDocument> WithHtml(ItemEntry entry, MeetingTexts texts)
    {
        var explained = new HashSet<string>(StringComparer.Ordinal);
        return Of(entry, section => texts.Of(entry, section).Write(new HeadingPlace(TopLevel: 3), explained).Value.TrimEnd('\n'));
    }

    /// <summary>The plain texts alone.</summary>
    public static ImmutableArray<SectionDocument> Plain(ItemEntry entry) => Of(entry, _ => null);

    private static ImmutableArray<SectionDocument> Of(ItemEntry entry, Func<Section, string?> html)
    {
        var ids = ReadingOrder.Of(entry.Item).ToDictionary(pair => (object)pair.Section, pair => pair.Id, ReferenceEqualityComparer.Instance);
        return
        [
            .. entry.Item.Sections.Select(section => new SectionDocument(section.Heading, ids.GetValueOrDefault(section), section.Text, html(section))),
        ];
    }
}
