using System.Text.Json;

namespace KkrSite.Tests.Following;

/// <summary>Feeds and calendars as programs read them that others wrote.</summary>
internal static class ForeignReaders
{
    /// <summary>By ical.js; each file by its name.</summary>
    public static JsonElement Calendars(IReadOnlyDictionary<string, string> files) => NodeScript.Run("ForeignParsers/read-calendars.mjs", files);

    /// <summary>By feedsmith, and libxml2's faults; each file by its name.</summary>
    public static JsonElement Feeds(IReadOnlyDictionary<string, string> files) => NodeScript.Run("ForeignParsers/read-feeds.mjs", files);
}
