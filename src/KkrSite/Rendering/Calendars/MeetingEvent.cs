using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;

namespace KkrSite.Rendering.Calendars;

/// <summary>A meeting as an event.</summary>
internal static class MeetingEvent
{
    /// <param name="absolute">Makes an address one that can be followed from a calendar.</param>
    public static CalendarEvent Of(MeetingEntry entry, PermanentIds ids, Func<UrlPath, string> absolute)
    {
        var meeting = entry.Meeting;
        var isOff = meeting.Status is MeetingStatus.Cancelled or MeetingStatus.Moved;
        return new CalendarEvent(
            ids.Of(entry.Url),
            entry.Changed,
            Sequence(entry, isOff, ids),
            EventSpan.Of(meeting),
            Summary(entry, isOff),
            string.Join('\n', Description(entry, absolute)),
            meeting.Place,
            absolute(entry.Url),
            [Texts.Councils, entry.Council.Name],
            isOff)
        {
            IsBusy = !isOff && meeting.Date.Precision == DatePrecision.Day,
        };
    }

    // Calendars take an event for a newer one only where the number rises. What the archive knows to have changed: each correction,
    // each new date that kept the meeting's id, and that it was called off.
    private static int Sequence(MeetingEntry entry, bool isOff, PermanentIds ids) =>
        entry.Meeting.Corrections.Length + ids.MovesOf(entry.Url) + (isOff ? 1 : 0);

    private static string Summary(MeetingEntry entry, bool isOff)
    {
        var title = entry.Meeting.Date.Precision == DatePrecision.Month
            ? Texts.EventInMonth(entry.Council.Name, DanishDates.Long(entry.Meeting.Date))
            : Texts.EventTitle(entry.Council.Name);
        return isOff ? Texts.Labelled(Summaries.StatusOf(entry.Meeting), title) : title;
    }

    private static IEnumerable<string> Description(MeetingEntry entry, Func<UrlPath, string> absolute)
    {
        yield return Texts.Labelled(Texts.Status, Summaries.StatusOf(entry.Meeting));
        foreach (var notice in ReaderNotices.Of(entry))
        {
            yield return notice.Text;
        }

        if (entry.MovedTo is { } target)
        {
            yield return absolute(target.Url);
        }

        if (entry.Meeting is { Date.Precision: DatePrecision.Month, Time: { } time })
        {
            yield return Texts.Labelled(Texts.Time, time);
        }

        foreach (var group in AgendaGroups.Of(entry))
        {
            yield return "";
            if (group.Heading is { } heading)
            {
                yield return $"{group.Number}. {heading}";
            }

            foreach (var item in group.Items)
            {
                yield return $"{item.Number}. {item.Title}";
            }
        }

        yield return "";
        yield return absolute(entry.Url);
    }
}
