using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Theme.Pages.AgendaItems;

namespace KkrSite.Site.Rendering.Views;

/// <summary>The sections of an item that have text, in the order of its page, with their fragments.</summary>
internal static class SectionSorter
{
    public static ImmutableArray<(Section Section, string Id)> Sort(AgendaItem item)
    {
        var ids = AgendaItemPageIds.Reserved.ToHashSet(StringComparer.Ordinal);
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. MoveDecision(item.Sections.Where(section => section.Text.Length > 0))
                .Select(section => (section, UniqueIdAssigner.Assign(CreateId(section), ids, next))),
        ];
    }

    // The Beslutning right after the Indstilling: the decision belongs beside the recommendation.
    private static IEnumerable<Section> MoveDecision(IEnumerable<Section> sections)
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

    private static string CreateId(Section section) =>
        section.Heading is { } heading && UrlSlug.FromText(heading) is { Length: > 0 } slug ? slug : "tekst";
}
