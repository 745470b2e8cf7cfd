using System.Globalization;
using System.Text.RegularExpressions;
using KkrSite.Rendering;
using NodaTime;

namespace KkrSite.Checks.Dates;

/// <summary>Finds the dates of a text that are written with the month's name, and those in figures behind a weekday.</summary>
internal static partial class FindDates
{
    private const string Month =
        "(?<month>januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)";

    private static readonly string[] Weekdays = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];

    /// <summary>With a weekday before them.</summary>
    public static IEnumerable<TextDate> WithWeekday(string text) => Read(OnWeekday().Matches(text));

    /// <summary>Late in their month, where a day may not exist.</summary>
    public static IEnumerable<TextDate> LateInMonth(string text) => Read(Late().Matches(text));

    /// <summary>With day, month and year.</summary>
    public static IEnumerable<TextDate> Whole(string text) => Read(DayMonthYear().Matches(text));

    private static IEnumerable<TextDate> Read(MatchCollection matches) => matches.Select(Read);

    private static TextDate Read(Match match)
    {
        var weekday = Array.FindIndex(Weekdays, day => day.Equals(match.Groups["weekday"].Value, StringComparison.OrdinalIgnoreCase));
        var month = match.Groups["month"].Value;
        return new TextDate(
            match.Index,
            string.Join(' ', match.Value.Split([' ', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)),
            weekday < 0 ? null : (IsoDayOfWeek)(weekday + 1),
            Number(match.Groups["day"].Value),
            char.IsAsciiDigit(month[0]) ? Number(month) : DanishDates.MonthOf(month),
            Number(match.Groups["year"].Value));
    }

    private static int Number(string digits) => digits.Length == 0 ? 0 : int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\b(?<weekday>mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag),?\s+(?:den\s+|d\.\s*)?(?<day>[0-9]{1,2})(?:\.?\s*" + Month
            + @"\.?\s+(?<year>[0-9]{4})|[./-](?<month>[0-9]{1,2})[./ -](?<year>[0-9]{4}))(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnWeekday();

    [GeneratedRegex(
        @"(?<![0-9.,/-])(?<day>29|3[0-9])\.\s*" + Month + @"(?![\p{L}])(?:\.?\s+(?<year>(?:19|20)[0-9]{2})(?![0-9]))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Late();

    [GeneratedRegex(@"(?<![0-9.,/-])(?<day>[0-9]{1,2})\.\s*" + Month + @"\.?\s+(?<year>(?:19|20)[0-9]{2})(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayMonthYear();
}
