using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Views;

namespace KkrSite.Site.Rendering.Calendars;

/// <summary>A meeting as an event.</summary>
internal static class CalendarEventBuilder
{
    /// <param name="absolute">Turns an address of the site into an absolute one.</param>
    public static CalendarEvent Build(MeetingEntry entry, PermanentIds ids, Func<UrlPath, string> absolute)
    {
        var meeting = entry.Record;
        var isCalledOff = meeting.Status is MeetingStatus.Cancelled or MeetingStatus.Moved;
        return new CalendarEvent
        {
            Id = ids.For(entry.Url),
            Changed = entry.LastChanged,
            Sequence = CountChanges(entry, isCalledOff, ids),
            Span = EventSpan.FromMeeting(meeting),
            Summary = BuildSummary(entry, isCalledOff),
            Description = string.Join('\n', BuildDescription(entry, absolute)),
            Location = meeting.Place,
            Url = absolute(entry.Url),
            Categories = [PageTexts.Councils, entry.Council.Name],
            IsCancelled = isCalledOff,
            IsBusy = !isCalledOff && meeting.Date.Precision == DatePrecision.Day,
        };
    }

    // Calendars accept a new version of an event only with a higher number. Counted are the corrections, the new dates with the same id,
    // and that the meeting was called off.
    private static int CountChanges(MeetingEntry entry, bool isCalledOff, PermanentIds ids) =>
        entry.Record.Corrections.Length + ids.CountMoves(entry.Url) + (isCalledOff ? 1 : 0);

    private static string BuildSummary(MeetingEntry entry, bool isCalledOff)
    {
        var title =
            entry.Date.Precision == DatePrecision.Month
                ? PageTexts.EventInMonth(entry.Council.Name, MeetingDateFormatter.FormatLong(entry.Date))
                : PageTexts.EventTitle(entry.Council.Name);
        return isCalledOff ? PageTexts.WithLabel(SummaryBuilder.StatusOf(entry.Record), title) : title;
    }

    private static IEnumerable<string> BuildDescription(MeetingEntry entry, Func<UrlPath, string> absolute)
    {
        yield return PageTexts.WithLabel(PageTexts.Status, SummaryBuilder.StatusOf(entry.Record));
        foreach (var notice in NoticeBuilder.Build(entry))
        {
            yield return notice.Text;
        }

        if (entry.MovedTo is { } target)
        {
            yield return absolute(target.Url);
        }

        if (entry.Record is { Date.Precision: DatePrecision.Month, Time: { } time })
        {
            yield return PageTexts.WithLabel(PageTexts.Time, time);
        }

        foreach (var group in AgendaGroupBuilder.Build(entry))
        {
            yield return "";
            if (group.Heading is { } heading)
            {
                yield return $"{heading.Number}. {heading.Text}";
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
