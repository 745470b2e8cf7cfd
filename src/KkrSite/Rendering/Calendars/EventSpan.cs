using KkrSite.Archive.Model;
using NodaTime;
using NodaTime.Text;

namespace KkrSite.Rendering.Calendars;

/// <summary>When a meeting is held, as precisely as the archive knows: to the minute, the day, or only the month.</summary>
/// <param name="Times">Null where the span is whole days.</param>
/// <param name="EndDay">The first day after it.</param>
internal sealed record EventSpan(LocalDate StartDay, LocalDate EndDay, (LocalTime Start, LocalTime? End)? Times)
{
    private static readonly LocalTimePattern TimeOfDay = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    public static EventSpan Of(Meeting meeting)
    {
        var date = meeting.Date;
        if (date.Day is not { } number)
        {
            var month = new YearMonth(date.Year, date.Month).ToDateInterval();
            return new EventSpan(month.Start, month.End.PlusDays(1), null);
        }

        var day = new LocalDate(date.Year, date.Month, number);
        return new EventSpan(day, day.PlusDays(1), meeting.Time is { } time ? TimesOf(time) : null);
    }

    // In the one form that reading leaves: 10:00 or 10:00-12:00.
    private static (LocalTime Start, LocalTime? End)? TimesOf(string time)
    {
        var parts = time.Split('-');
        return (TimeOfDay.Parse(parts[0]).Value, parts.Length > 1 ? TimeOfDay.Parse(parts[1]).Value : null);
    }
}
