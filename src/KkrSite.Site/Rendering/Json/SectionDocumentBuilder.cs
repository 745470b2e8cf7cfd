using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Prose;
using KkrSite.Site.Rendering.Views;

namespace KkrSite.Site.Rendering.Json;

/// <summary>An item's sections for JSON, in the source's order.</summary>
internal static class SectionDocumentBuilder
{
    /// <summary>With the HTML of the page.</summary>
    public static ImmutableArray<SectionDocument> BuildWithHtml(ItemEntry entry, MeetingTextCache texts)
    {
        var explained = new HashSet<string>(StringComparer.Ordinal);
        return Build(entry, section => texts.Get(entry, section).Render(new HeadingPlacement(TopLevel: 3), explained).Value.TrimEnd('\n'));
    }

    /// <summary>The plain texts alone.</summary>
    public static ImmutableArray<SectionDocument> BuildPlain(ItemEntry entry) => Build(entry, _ => null);

    private static ImmutableArray<SectionDocument> Build(ItemEntry entry, Func<Section, string?> html)
    {
        var ids = SectionSorter
            .Sort(entry.Record)
            .ToDictionary(pair => (object)pair.Section, pair => pair.Id, ReferenceEqualityComparer.Instance);
        return
        [
            .. entry.Record.Sections.Select(section => new SectionDocument(
                section.Heading,
                ids.GetValueOrDefault(section),
                section.Text,
                html(section)
            )),
        ];
    }
}
