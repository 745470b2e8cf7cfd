using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using NodaTime;

namespace KkrSite.Archive.Linking;

/// <summary>
/// The first step of linking: every meeting with its council, its items, and the meetings around it. A meeting without a
/// council, or on a date that is taken, is reported and left out; everything else is linked all the same.
/// </summary>
internal static class LinkMeetings
{
    /// <summary>Newest first; on the same date by council name.</summary>
    public static ImmutableArray<MeetingEntry> Link(InputContent content, DiagnosticBag diagnostics)
    {
        var entries = Place(content, diagnostics);
        foreach (var row in entries.Values.GroupBy(entry => entry.Meeting.Council))
        {
            Join([.. row.OrderBy(entry => entry.Meeting.Date)]);
        }

        foreach (var entry in entries.Values)
        {
            entry.Items = LinkItems(entry);
            entry.MovedTo = MovedTo(entry, entries);
            entry.Changed = Changed(entry.Meeting, content.Site.Updated);
        }

        return
        [
            .. entries.Values
                .OrderByDescending(entry => entry.Meeting.Date)
                .ThenBy(entry => entry.Council.Name, DanishOrder.Instance)
                .ThenBy(entry => entry.Council.Id),
        ];
    }

    // The first folder by path keeps the date, so that the outcome does not depend on the order of reading.
    private static Dictionary<(CouncilId Council, MeetingDate Date), MeetingEntry> Place(InputContent content, DiagnosticBag diagnostics)
    {
        var councils = content.Councils.ToDictionary(council => council.Id);
        var entries = new Dictionary<(CouncilId Council, MeetingDate Date), MeetingEntry>();
        foreach (var meeting in content.Meetings.OrderBy(meeting => meeting.Location.Path, StringComparer.Ordinal))
        {
            if (!councils.TryGetValue(meeting.Council, out var council))
            {
                var suggestion = Suggestion.For(meeting.Council.Slug, councils.Keys.Select(id => id.Slug));
                diagnostics.Add(DiagnosticCodes.UnknownCouncil, meeting.Location, meeting.Council, suggestion);
            }
            else if (!entries.TryAdd((meeting.Council, meeting.Date), new MeetingEntry(meeting, council)))
            {
                var first = entries[(meeting.Council, meeting.Date)].Meeting.Location.Path;
                diagnostics.Add(DiagnosticCodes.DuplicateMeeting, meeting.Location, council.Name, meeting.Date, first);
            }
        }

        return entries;
    }

    private static void Join(ImmutableArray<MeetingEntry> byDate)
    {
        for (var i = 1; i < byDate.Length; i++)
        {
            byDate[i].Previous = byDate[i - 1];
            byDate[i - 1].Next = byDate[i];
        }
    }

    private static ImmutableArray<ItemEntry> LinkItems(MeetingEntry entry)
    {
        var meeting = entry.Meeting;
        ImmutableArray<ItemEntry> items =
        [
            .. meeting.Items.OrderBy(item => item.Number)
                .Select(item => new ItemEntry(entry, item) { Heading = HeadingOf(item.Number, meeting) }),
        ];
        for (var i = 1; i < items.Length; i++)
        {
            items[i].Previous = items[i - 1];
            items[i - 1].Next = items[i];
        }

        return items;
    }

    // The nearest heading above: 3.1.2 stands under 3.1 if that is a heading, else under 3.
    private static string? HeadingOf(ItemNumber number, Meeting meeting)
    {
        for (var above = number.Parent; above is { } heading; above = heading.Parent)
        {
            if (meeting.Headings.TryGetValue(heading, out var title))
            {
                return title;
            }
        }

        return null;
    }

    private static LocalDate? LastSaid(Meeting meeting) =>
        meeting.Corrections.Select(correction => (LocalDate?)correction.Date).Append(meeting.Updated).Max();

    // An agenda is published before its meeting: then all that is known is that the archive has it.
    private static LocalDate Changed(Meeting meeting, LocalDate? archive)
    {
        if (LastSaid(meeting) is { } said)
        {
            return said;
        }

        // Of a month its first: what is known later must not be older.
        var day = new LocalDate(meeting.Date.Year, meeting.Date.Month, meeting.Date.Day ?? 1);
        return archive is { } last && last < day ? last : day;
    }

    private static MeetingEntry? MovedTo(
        MeetingEntry entry, Dictionary<(CouncilId Council, MeetingDate Date), MeetingEntry> entries) =>
        entry.Meeting is { Status: MeetingStatus.Moved, MovedTo: { } date } && date != entry.Meeting.Date
            ? entries.GetValueOrDefault((entry.Meeting.Council, date))
            : null;
}
