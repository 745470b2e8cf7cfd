using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Theme.Parts;

namespace KkrSite.Rendering;

/// <summary>An item's sections that have a text, in the order in which its page shows them, each with its fragment there.</summary>
internal static class ReadingOrder
{
    public static ImmutableArray<(Section Section, string Id)> Of(AgendaItem item)
    {
        var ids = PageIds.OfItem.ToHashSet(StringComparer.Ordinal);
        return [.. Sorted(item.Sections.Where(section => section.Text.Length > 0)).Select(section => (section, UniqueId.Of(IdOf(section), ids)))];
    }

    // The Beslutning right after the Indstilling: what was decided belongs beside what was proposed.
    private static IEnumerable<Section> Sorted(IEnumerable<Section> sections)
    {
        var rest = sections.ToList();
        var decision = rest.Find(section => section.Kind == SectionKind.Decision);
        if (decision is null)
        {
            return rest;
        }

        rest.Remove(decision);
        var recommendation = rest.FindLastIndex(section => section.Kind == SectionKind.Recommendation);
        rest.Insert(recommendation + 1, decision);
        return rest;
    }

    private static string IdOf(Section section) => section.Heading is { } heading && Slug.Of(heading) is { Length: > 0 } slug ? slug : "tekst";
}
