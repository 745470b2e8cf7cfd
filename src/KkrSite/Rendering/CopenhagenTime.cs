using NodaTime;

namespace KkrSite.Rendering;

/// <summary>The days of the archive are Danish days: this is when they begin.</summary>
internal static class CopenhagenTime
{
    public const string ZoneName = "Europe/Copenhagen";

    // NodaTime's own data, which come with the package: the machine's are not asked.
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb[ZoneName];

    public static ZonedDateTime StartOf(LocalDate day) => Zone.AtStartOfDay(day);
}
