using System.Globalization;
using System.Text.RegularExpressions;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading.Values;

/// <summary>Suggests the ISO form of a date in one of the usual Danish notations.</summary>
internal static partial class DateSuggester
{
    /// <summary>" Mente du 'x'?", or the empty text where the text is not a date.</summary>
    public static string Suggest(string text)
    {
        var match = DayFirst().Match(text);
        var iso = match.Success ? FormatIso(match.Groups[3].Value, match.Groups[2].Value, match.Groups[1].Value) : "";
        if (!match.Success)
        {
            match = YearFirst().Match(text);
            iso = match.Success ? FormatIso(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value) : "";
        }

        return MeetingDate.TryParse(iso, out _) && iso != text ? $" Mente du '{iso}'?" : "";
    }

    private static string FormatIso(string year, string month, string day) =>
        string.Create(CultureInfo.InvariantCulture, $"{year}-{month.PadLeft(2, '0')}{(day.Length > 0 ? "-" + day.PadLeft(2, '0') : "")}");

    [GeneratedRegex(@"\A([0-9]{1,2})[-./ ]{1,2}([0-9]{1,2})[-./ ]{1,2}([0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\A([0-9]{4})[-./ ]([0-9]{1,2})(?:[-./ ]([0-9]{1,2}))?(?:[T ].*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();
}
