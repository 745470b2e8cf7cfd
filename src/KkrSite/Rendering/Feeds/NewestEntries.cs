using System.Collections.Immutable;
using KkrSite.Archive.Linking;

namespace KkrSite.Rendering.Feeds;

/// <summary>Chooses what a feed has room for: readers ask for it again and again, so it must not grow with the archive.</summary>
internal static class NewestEntries
{
    /// <summary>How many entries a feed has at most, unless its newest meetings alone have more.</summary>
    public const int Limit = 200;

    /// <summary>How many of the newest meetings are never cut.</summary>
    public const int WholeMeetings = 2;

    /// <summary>Of whole meetings: their items, or the meeting itself where it has none.</summary>
    /// <param name="meetings">Newest first.</param>
    public static ImmutableArray<FeedEntry> Of(IEnumerable<MeetingEntry> meetings, FeedAddresses addresses) => Take(
        meetings.SelectMany(meeting => meeting.Items.Length == 0
            ? [(meeting, () => MeetingFeedEntry.Of(meeting, addresses))]
            : meeting.Items.Select(item => (meeting, ToEntry(item, addresses)))));

    /// <param name="items">Newest meeting first.</param>
    public static ImmutableArray<FeedEntry> Of(IEnumerable<ItemEntry> items, FeedAddresses addresses) =>
        Take(items.Select(item => (item.Meeting, ToEntry(item, addresses))));

    // Only what is taken is written out.
    private static ImmutableArray<FeedEntry> Take(IEnumerable<(MeetingEntry Meeting, Func<FeedEntry> Entry)> all)
    {
        var taken = ImmutableArray.CreateBuilder<FeedEntry>();
        var meetings = new HashSet<MeetingEntry>();
        foreach (var (meeting, entry) in all)
        {
            meetings.Add(meeting);
            if (taken.Count >= Limit && meetings.Count > WholeMeetings)
            {
                break;
            }

            taken.Add(entry());
        }

        return taken.ToImmutable();
    }

    private static Func<FeedEntry> ToEntry(ItemEntry item, FeedAddresses addresses) => () => ItemFeedEntry.Of(item, addresses);
}
