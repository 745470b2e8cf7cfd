using System.Globalization;
using KkrSite.Site.Rendering.Formatting;
using NodaTime;
using NodaTime.Text;

namespace KkrSite.Site.Rendering.Calendars;

/// <summary>Writes a calendar as iCalendar (RFC 5545, with name and refresh interval of RFC 7986).</summary>
internal static class CalendarWriter
{
    private const string Product = "-//KkrSite//KKR-arkivet//DA";

    // The program's name and not the site's domain, since the site may move.
    private const string IdDomain = "kkrsite";

    // Meetings are announced weeks before.
    private const string RefreshInterval = "P1D";

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HHmmss");
    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    private static readonly TimeZoneRule SummerTime = new("DAYLIGHT", "CEST", "+0100", "+0200", "19960331T020000");
    private static readonly TimeZoneRule WinterTime = new("STANDARD", "CET", "+0200", "+0100", "19961027T030000");

    public static byte[] Write(MeetingCalendar calendar)
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
            .Add("REFRESH-INTERVAL;VALUE=DURATION", RefreshInterval)
            .Add("X-PUBLISHED-TTL", RefreshInterval);
        WriteTimeZone(lines);
        foreach (var meeting in calendar.Events)
        {
            WriteEvent(lines, meeting);
        }

        return lines.Add("END", "VCALENDAR").ToBytes();
    }

    // The rules of the European Union since 1996; all meetings are later.
    private static void WriteTimeZone(ContentLines lines)
    {
        lines.Add("BEGIN", "VTIMEZONE").Add("TZID", CopenhagenTime.ZoneName);
        WriteObservance(lines, SummerTime, month: 3);
        WriteObservance(lines, WinterTime, month: 10);
        lines.Add("END", "VTIMEZONE");
    }

    private static void WriteObservance(ContentLines lines, TimeZoneRule rule, int month) =>
        lines
            .Add("BEGIN", rule.Kind)
            .Add("TZNAME", rule.Name)
            .Add("TZOFFSETFROM", rule.OffsetBefore)
            .Add("TZOFFSETTO", rule.OffsetAfter)
            .Add("DTSTART", rule.Start)
            .Add("RRULE", string.Create(CultureInfo.InvariantCulture, $"FREQ=YEARLY;BYMONTH={month};BYDAY=-1SU"))
            .Add("END", rule.Kind);

    private static void WriteEvent(ContentLines lines, CalendarEvent meeting)
    {
        var changed = Moment.Format(CopenhagenTime.StartOf(meeting.Changed).ToInstant());
        lines
            .Add("BEGIN", "VEVENT")
            .Add("UID", $"{meeting.Id}@{IdDomain}")
            .Add("DTSTAMP", changed)
            .Add("LAST-MODIFIED", changed)
            .Add("SEQUENCE", meeting.Sequence);
        WriteSpan(lines, meeting.Span);
        lines.AddText("SUMMARY", meeting.Summary).AddText("DESCRIPTION", meeting.Description);
        if (meeting.Location is { } place)
        {
            lines.AddText("LOCATION", place);
        }

        lines
            .Add("URL", meeting.Url)
            .AddTexts("CATEGORIES", meeting.Categories)
            .Add("STATUS", meeting.IsCancelled ? "CANCELLED" : "CONFIRMED")
            .Add("TRANSP", meeting.IsBusy ? "OPAQUE" : "TRANSPARENT")
            .Add("END", "VEVENT");
    }

    // Local times are written as they are; calendars resolve times that are skipped or repeated.
    private static void WriteSpan(ContentLines lines, EventSpan span)
    {
        if (span.Time is not { } time)
        {
            lines.Add("DTSTART;VALUE=DATE", Day.Format(span.StartDay)).Add("DTEND;VALUE=DATE", Day.Format(span.EndDay));
            return;
        }

        WriteLocalTime(lines, "DTSTART", span.StartDay, time.Start);
        if (time.End is { } end)
        {
            WriteLocalTime(lines, "DTEND", span.StartDay, end);
        }
    }

    private static void WriteLocalTime(ContentLines lines, string name, LocalDate day, LocalTime time) =>
        lines.Add($"{name};TZID={CopenhagenTime.ZoneName}", $"{Day.Format(day)}T{Time.Format(time)}");

    /// <summary>One of the two halves of the year, from the last Sunday of a month.</summary>
    /// <param name="Kind">DAYLIGHT or STANDARD.</param>
    /// <param name="Start">The first change of the clock by the rule, local time.</param>
    private sealed record TimeZoneRule(string Kind, string Name, string OffsetBefore, string OffsetAfter, string Start);
}
