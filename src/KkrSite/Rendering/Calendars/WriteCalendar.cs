using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace KkrSite.Rendering.Calendars;

/// <summary>Writes a calendar as iCalendar (RFC 5545, with the names and the rhythm of RFC 7986).</summary>
internal static class WriteCalendar
{
    private const string Product = "-//KkrSite//KKR-arkivet//DA";

    // Behind the id stands what made it, not where the site stands: the site may move.
    private const string IdSpace = "kkrsite";

    // Once a day is enough for meetings that are called weeks before.
    private const string Refresh = "P1D";

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HHmmss");
    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    public static byte[] Of(MeetingCalendar calendar)
    {
        var lines = new ContentLines()
            .Add("BEGIN", "VCALENDAR")
            .Add("VERSION", "2.0")
            .Add("PRODID", Product)
            .Add("CALSCALE", "GREGORIAN")
            .Add("METHOD", "PUBLISH")
            .AddText("NAME", calendar.Name)
            .AddText("X-WR-CALNAME", calendar.Name)
            .AddText("DESCRIPTION", calendar.Description)
            .AddText("X-WR-CALDESC", calendar.Description)
            .Add("X-WR-TIMEZONE", CopenhagenTime.ZoneName)
            .Add("SOURCE;VALUE=URI", calendar.Url)
            .Add("REFRESH-INTERVAL;VALUE=DURATION", Refresh)
            .Add("X-PUBLISHED-TTL", Refresh);
        SummerTime(lines);
        foreach (var meeting in calendar.Events)
        {
            Event(lines, meeting);
        }

        return lines.Add("END", "VCALENDAR").ToBytes();
    }

    // The rules of the European Union since 1996, older than any of the councils.
    private static void SummerTime(ContentLines lines)
    {
        lines.Add("BEGIN", "VTIMEZONE").Add("TZID", CopenhagenTime.ZoneName);
        Observance(lines, "DAYLIGHT", "CEST", "+0100", "+0200", "19960331T020000", month: 3);
        Observance(lines, "STANDARD", "CET", "+0200", "+0100", "19961027T030000", month: 10);
        lines.Add("END", "VTIMEZONE");
    }

    private static void Observance(ContentLines lines, string kind, string name, string from, string to, string start, int month) => lines
        .Add("BEGIN", kind)
        .Add("TZNAME", name)
        .Add("TZOFFSETFROM", from)
        .Add("TZOFFSETTO", to)
        .Add("DTSTART", start)
        .Add("RRULE", string.Create(CultureInfo.InvariantCulture, $"FREQ=YEARLY;BYMONTH={month};BYDAY=-1SU"))
        .Add("END", kind);

    private static void Event(ContentLines lines, CalendarEvent meeting)
    {
        var changed = Moment.Format(CopenhagenTime.StartOf(meeting.Changed).ToInstant());
        lines.Add("BEGIN", "VEVENT")
            .Add("UID", $"{meeting.Id}@{IdSpace}")
            .Add("DTSTAMP", changed)
            .Add("LAST-MODIFIED", changed)
            .Add("SEQUENCE", meeting.Sequence);
        Span(lines, meeting.Span);
        lines.AddText("SUMMARY", meeting.Summary).AddText("DESCRIPTION", meeting.Description);
        if (meeting.Location is { } place)
        {
            lines.AddText("LOCATION", place);
        }

        lines.Add("URL", meeting.Url)
            .AddTexts("CATEGORIES", meeting.Categories)
            .Add("STATUS", meeting.IsCancelled ? "CANCELLED" : "CONFIRMED")
            .Add("TRANSP", meeting.IsBusy ? "OPAQUE" : "TRANSPARENT")
            .Add("END", "VEVENT");
    }

    // Local times are written as they are read: whether the clock shows them once, twice or not at all is for calendars to say.
    private static void Span(ContentLines lines, EventSpan span)
    {
        if (span.Times is not { } times)
        {
            lines.Add("DTSTART;VALUE=DATE", Day.Format(span.StartDay)).Add("DTEND;VALUE=DATE", Day.Format(span.EndDay));
            return;
        }

        Local(lines, "DTSTART", span.StartDay, times.Start);
        if (times.End is { } end)
        {
            Local(lines, "DTEND", span.StartDay, end);
        }
    }

    private static void Local(ContentLines lines, string name, LocalDate day, LocalTime time) =>
        lines.Add($"{name};TZID={CopenhagenTime.ZoneName}", $"{Day.Format(day)}T{Time.Format(time)}");
}
