using System.Globalization;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Formatting;
using NodaTime;
using NodaTime.Text;

namespace KkrSite.Site.Rendering.StructuredData;

/// <summary>Start and end of a meeting in ISO 8601, as precise as known: 2025-09, 2024-11-19 or 2024-11-19T10:00:00+01:00.</summary>
internal static class MeetingTimeFormatter
{
    private static readonly OffsetDateTimePattern Pattern = OffsetDateTimePattern.Create(
        "uuuu-MM-dd'T'HH:mm:sso<+HH:mm>",
        CultureInfo.InvariantCulture,
        NodaConstants.UnixEpoch.WithOffset(Offset.Zero)
    );

    public static string FormatStart(Meeting meeting) =>
        MeetingTime.From(meeting) is { Start: var start } ? Format(meeting.Date, start) : meeting.Date.ToString();

    /// <summary>Null where the end is unknown.</summary>
    public static string? FormatEnd(Meeting meeting) =>
        MeetingTime.From(meeting) is { End: { } end } ? Format(meeting.Date, end) : null;

    private static string Format(MeetingDate date, LocalTime time) =>
        Pattern.Format(CopenhagenTime.At(new LocalDate(date.Year, date.Month, date.Day!.Value) + time).ToOffsetDateTime());
}
