using NodaTime;

namespace KkrSite.Site.Rendering.Formatting;

/// <summary>The time zone of the archive.</summary>
internal static class CopenhagenTime
{
    public const string ZoneName = "Europe/Copenhagen";

    // NodaTime's own data, since the machine's may differ.
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb[ZoneName];

    /// <summary>A local time; the clock's changes in spring and autumn are resolved leniently.</summary>
    public static ZonedDateTime At(LocalDateTime time) => time.InZoneLeniently(Zone);

    public static ZonedDateTime StartOf(LocalDate day) => Zone.AtStartOfDay(day);
}
