using System.Collections.Immutable;
using KkrSite.Archive.Linking;

namespace KkrSite.Site.Rendering.Feeds;

/// <summary>Selects the entries of a feed, which is fetched often and must not grow with the archive.</summary>
internal static class NewestEntrySelector
{
    /// <summary>The maximum number of entries, unless the newest meetings alone have more.</summary>
    public const int Limit = 200;

    /// <summary>The number of newest meetings that are always complete.</summary>
    public const int MinWholeMeetings = 2;

    /// <summary>The items of the meetings, or the meeting itself where it has none.</summary>
    /// <param name="meetings">Newest first.</param>
    public static ImmutableArray<FeedEntry> Select(IEnumerable<MeetingEntry> meetings, FeedAddresses addresses) =>
        Take(
            meetings.SelectMany(meeting =>
                meeting.Items.Length == 0
                    ? [(meeting, () => MeetingFeedEntryBuilder.Build(meeting, addresses))]
                    : meeting.Items.Select(item => (meeting, BuildLater(item, addresses)))
            )
        );

    /// <param name="items">Newest meeting first.</param>
    public static ImmutableArray<FeedEntry> Select(IEnumerable<ItemEntry> items, FeedAddresses addresses) =>
        Take(items.Select(item => (item.Meeting, BuildLater(item, addresses))));

    // Entries are built only if they are taken.
    private static ImmutableArray<FeedEntry> Take(IEnumerable<(MeetingEntry Meeting, Func<FeedEntry> Entry)> all)
    {
        var taken = ImmutableArray.CreateBuilder<FeedEntry>();
        var meetings = new HashSet<MeetingEntry>();
        foreach (var (meeting, entry) in all)
        {
            meetings.Add(meeting);
            if (taken.Count >= Limit && meetings.Count > MinWholeMeetings)
            {
                break;
            }

            taken.Add(entry());
        }

        return taken.ToImmutable();
    }

    private static Func<FeedEntry> BuildLater(ItemEntry item, FeedAddresses addresses) => () => ItemFeedEntryBuilder.Build(item, addresses);
}
