using System.Text.Json;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests;

/// <summary>Reads feeds and calendars with independent programs.</summary>
internal static class ThirdPartyReaders
{
    /// <summary>With ical.js; by file name.</summary>
    public static JsonElement ReadCalendars(IReadOnlyDictionary<string, string> files) =>
        NodeScript.Run("ThirdPartyParsers/read-calendars.mjs", files);

    /// <summary>With feedsmith, and the errors of libxml2; by file name.</summary>
    public static JsonElement ReadFeeds(IReadOnlyDictionary<string, string> files) =>
        NodeScript.Run("ThirdPartyParsers/read-feeds.mjs", files);
}
