using System.Globalization;
using System.Text.RegularExpressions;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading;

/// <summary>Guesses which date was meant by the ways in which Danes write one.</summary>
internal static partial class DateText
{
    public static string Suggest(string text)
    {
        var match = DayFirst().Match(text);
        var iso = match.Success ? Iso(match.Groups[3].Value, match.Groups[2].Value, match.Groups[1].Value) : "";
        if (!match.Success)
        {
            match = YearFirst().Match(text);
            iso = match.Success ? Iso(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value) : "";
        }

        return MeetingDate.TryParse(iso, out _) && iso != text ? $" Mente du '{iso}'?" : "";
    }

    private static string Iso(string year, string month, string day) =>
        string.Create(CultureInfo.InvariantCulture, $"{year}-{month.PadLeft(2, '0')}{(day.Length > 0 ? "-" + day.PadLeft(2, '0') : "")}");

    [GeneratedRegex(@"\A([0-9]{1,2})[-./ ]{1,2}([0-9]{1,2})[-./ ]{1,2}([0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\A([0-9]{4})[-./ ]([0-9]{1,2})(?:[-./ ]([0-9]{1,2}))?(?:[T ].*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();
}
