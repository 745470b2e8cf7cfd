using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Theme.Parts;

namespace KkrSite.Rendering;

/// <summary>An agenda as a document: headings and items in the order of their numbers, headings without items included.</summary>
internal static class AgendaGroups
{
    public static ImmutableArray<AgendaGroup> Of(MeetingEntry entry)
    {
        var headings = entry.Meeting.Headings;
        var byHeading = entry.Items.ToLookup(item => HeadingOf(item.Item.Number, headings));
        var groups = headings.Select(heading => (
            First: heading.Key,
            Group: new AgendaGroup(heading.Key.ToString(), heading.Value, [.. byHeading[heading.Key].Select(Summaries.Of)])));
        var loose = byHeading[null].Select(item => (
            First: item.Item.Number,
            Group: new AgendaGroup(null, null, [Summaries.Of(item)])));
        return Merge(groups.Concat(loose).OrderBy(pair => pair.First).Select(pair => pair.Group));
    }

    private static ItemNumber? HeadingOf(ItemNumber number, ImmutableSortedDictionary<ItemNumber, string> headings)
    {
        // A heading that is an item itself stands first below its own words.
        for (ItemNumber? parent = number; parent is { } candidate; parent = candidate.Parent)
        {
            if (headings.ContainsKey(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    // Items without a heading that follow each other are one list.
    private static ImmutableArray<AgendaGroup> Merge(IEnumerable<AgendaGroup> groups)
    {
        var merged = ImmutableArray.CreateBuilder<AgendaGroup>();
        var loose = new List<AgendaGroup>();
        foreach (var group in groups)
        {
            if (group.Number is null)
            {
                loose.Add(group);
                continue;
            }

            End();
            merged.Add(group);
        }

        End();
        return merged.ToImmutable();

        void End()
        {
            if (loose.Count > 0)
            {
                merged.Add(loose[0] with { Items = [.. loose.SelectMany(group => group.Items)] });
                loose.Clear();
            }
        }
    }
}
