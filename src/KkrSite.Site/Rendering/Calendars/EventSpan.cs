using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Formatting;
using NodaTime;

namespace KkrSite.Site.Rendering.Calendars;

/// <summary>When a meeting is held, as precisely as is known: to the minute, the day or the month.</summary>
/// <param name="Time">Null for whole days.</param>
/// <param name="EndDay">The first day after the meeting.</param>
internal sealed record EventSpan(LocalDate StartDay, LocalDate EndDay, MeetingTime? Time)
{
    public static EventSpan FromMeeting(Meeting meeting)
    {
        var date = meeting.Date;
        if (date.Day is not { } number)
        {
            var month = new YearMonth(date.Year, date.Month).ToDateInterval();
            return new EventSpan(month.Start, month.End.PlusDays(1), null);
        }

        var day = new LocalDate(date.Year, date.Month, number);
        return new EventSpan(day, day.PlusDays(1), MeetingTime.From(meeting));
    }
}
