using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>
/// Finds where each postponed item was treated again: at a later meeting of the same council, under the same title or under a case
/// number that was its own at the meeting that postponed it.
/// </summary>
internal static class FollowPostponed
{
    // A short title such as Budget stands inside many others.
    private const int LongTitle = 16;

    /// <param name="items">With their outcomes.</param>
    public static void Link(ImmutableArray<ItemEntry> items)
    {
        var postponed = items.Where(item => item.Outcome == Outcome.Postponed).ToArray();
        if (postponed.Length == 0)
        {
            return;
        }

        var meetings = items.Select(item => item.Meeting).Distinct().ToLookup(meeting => meeting.Meeting.Council);
        foreach (var item in postponed)
        {
            item.CameBack = meetings[item.Meeting.Meeting.Council]
                .Where(meeting => meeting.Meeting.Date.CompareTo(item.Meeting.Meeting.Date) > 0)
                .Where(meeting => meeting.Meeting.Status is not (MeetingStatus.Cancelled or MeetingStatus.Moved))
                .OrderBy(meeting => meeting.Meeting.Date)
                .Select(meeting => Find(item, meeting))
                .FirstOrDefault(found => found is not null);
        }
    }

    private static ItemEntry? Find(ItemEntry postponed, MeetingEntry later)
    {
        var cases = postponed.Item.Cases.Where(number => IsItsOwn(number, postponed)).ToArray();
        return later.Items.FirstOrDefault(item => IsSameTitle(postponed.Item, item.Item))
            ?? later.Items.FirstOrDefault(item => item.Item.Cases.Intersect(cases).Any());
    }

    // A number that several items of a meeting carry says which secretariat wrote them, not which matter they are.
    private static bool IsItsOwn(CaseNumber number, ItemEntry item) =>
        item.Meeting.Items.Count(other => other.Item.Cases.Contains(number)) == 1;

    // A matter often comes back as "Genoptaget: …".
    private static bool IsSameTitle(AgendaItem earlier, AgendaItem later)
    {
        if (earlier.Title == AgendaItem.ClosedTitle)
        {
            return false;
        }

        var (was, now) = (Bare(earlier.Title), Bare(later.Title));
        return now == was || (was.Length >= LongTitle && now.Contains(was, StringComparison.Ordinal));
    }

    private static string Bare(string title) => string.Concat(title.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
