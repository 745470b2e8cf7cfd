using System.Globalization;
using System.Text.RegularExpressions;

namespace KkrSite.Archive.Reading.Values;

/// <summary>Parses the time of a meeting: one time of day, or two with a hyphen or a dash between them.</summary>
internal static partial class MeetingTimeParser
{
    /// <summary>In the form <c>10:00</c> or <c>10:00-12:00</c>; null where it is not a time, or ends before it begins.</summary>
    public static string? Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success || ParseMinutes(match, 1) is not { } start)
        {
            return null;
        }

        if (!match.Groups[3].Success)
        {
            return Format(start);
        }

        return ParseMinutes(match, 3) is { } end && end > start ? $"{Format(start)}-{Format(end)}" : null;
    }

    private static int? ParseMinutes(Match match, int group)
    {
        var hour = int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
        var minute = int.Parse(match.Groups[group + 1].ValueSpan, CultureInfo.InvariantCulture);
        return hour < 24 && minute < 60 ? (hour * 60) + minute : null;
    }

    private static string Format(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:D2}:{minutes % 60:D2}");

    [GeneratedRegex(@"\A([0-9]{1,2}):([0-9]{2})(?: ?[-–] ?([0-9]{1,2}):([0-9]{2}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
