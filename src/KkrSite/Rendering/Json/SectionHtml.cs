using System.Collections.Immutable;
using KkrSite.Archive.Linking;

namespace KkrSite.Rendering.Json;

/// <summary>An item's sections for JSON: in the source's order, with the HTML that the page shows.</summary>
internal static class SectionHtml
{
    public static ImmutableArray<SectionDocument> Of(ItemEntry entry, RenderMarkdown text)
    {
        var explained = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. entry.Item.Sections.Select(section => new SectionDocument(
                section.Heading,
                section.Text,
                text.Render(section.Markdown, new TextPlace(entry.Meeting, entry, TopLevel: 3), explained).Value.TrimEnd('\n'))),
        ];
    }
}
