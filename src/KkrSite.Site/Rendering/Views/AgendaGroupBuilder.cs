using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Theme.Pages.Meetings;

namespace KkrSite.Site.Rendering.Views;

/// <summary>The agenda of a meeting: headings and items in the order of their numbers, headings without items included.</summary>
internal static class AgendaGroupBuilder
{
    public static ImmutableArray<AgendaGroup> Build(MeetingEntry entry)
    {
        var headings = entry.Record.Headings;
        var byHeading = entry.Items.ToLookup(item => FindHeading(item.Number, headings));
        var underHeadings = headings.Select(heading =>
            (
                First: heading.Key,
                Heading: (AgendaHeading?)new AgendaHeading(heading.Key.ToString(), heading.Value),
                Items: byHeading[heading.Key].Select(SummaryBuilder.Build).ToImmutableArray()
            )
        );
        var ungrouped = byHeading[null]
            .Select(item => (First: item.Number, Heading: (AgendaHeading?)null, Items: ImmutableArray.Create(SummaryBuilder.Build(item))));
        return Merge(underHeadings.Concat(ungrouped).OrderBy(part => part.First).Select(part => new AgendaGroup(part.Heading, part.Items)));
    }

    private static ItemNumber? FindHeading(ItemNumber number, ImmutableSortedDictionary<ItemNumber, string> headings)
    {
        // An item with the number of a heading is the first below that heading.
        for (ItemNumber? parent = number; parent is { } candidate; parent = candidate.Parent)
        {
            if (headings.ContainsKey(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    // Consecutive items without a heading are one group.
    private static ImmutableArray<AgendaGroup> Merge(IEnumerable<AgendaGroup> groups)
    {
        var merged = ImmutableArray.CreateBuilder<AgendaGroup>();
        foreach (var group in groups)
        {
            if (group.Heading is null && merged is [.., { Heading: null } last])
            {
                merged[^1] = last with { Items = [.. last.Items, .. group.Items] };
            }
            else
            {
                merged.Add(group);
            }
        }

        return merged.ToImmutable();
    }
}
