using System.Globalization;
using KkrSite.Archive.Model;
using NodaTime;
using NodaTime.Text;

namespace KkrSite.Rendering.StructuredData;

/// <summary>When a meeting begins and ends, as exactly as the source tells: 2025-09, 2024-11-19, or 2024-11-19T10:00:00+01:00.</summary>
internal static class MeetingMoment
{
    // The package's own table of zones: the machine's may be another year's.
    private static readonly DateTimeZone Denmark = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    private static readonly OffsetDateTimePattern Form = OffsetDateTimePattern.Create(
        "uuuu-MM-dd'T'HH:mm:sso<+HH:mm>", CultureInfo.InvariantCulture, NodaConstants.UnixEpoch.WithOffset(Offset.Zero));

    /// <param name="time">As printed: 10:00 or 10:00-12:00; null where it is not known.</param>
    public static string StartOf(MeetingDate date, string? time) => At(date, time?.Split('-')[0]) ?? date.ToString();

    /// <summary>Null where the source tells no end.</summary>
    public static string? EndOf(MeetingDate date, string? time) => time?.Split('-') is [_, var end] ? At(date, end) : null;

    private static string? At(MeetingDate date, string? clock)
    {
        if (date.Day is not { } day || clock is null)
        {
            return null;
        }

        var time = new LocalTime(
            int.Parse(clock.AsSpan(0, 2), CultureInfo.InvariantCulture), int.Parse(clock.AsSpan(3), CultureInfo.InvariantCulture));
        return Form.Format((new LocalDate(date.Year, date.Month, day) + time).InZoneLeniently(Denmark).ToOffsetDateTime());
    }
}
