using System.Globalization;
using System.Text.RegularExpressions;
using KkrSite.Danish;
using NodaTime;

namespace KkrSite.Site.Checks.Content;

/// <summary>Finds dates in a text that name the month, and dates in digits after a weekday.</summary>
internal static partial class TextDateFinder
{
    private const string Month = $"(?<month>{DanishMonths.NamePattern}|{DanishMonths.AbbreviationPattern})";

    private const int LeapYear = 2000;

    /// <summary>Dates with a weekday before them.</summary>
    public static IEnumerable<WeekdayDate> FindWithWeekday(string text) =>
        FindMatches(DateWithWeekday(), text)
            .Select(match => new WeekdayDate(match.Index, JoinWords(match.Value), ParseWeekday(match), FindDay(match)));

    /// <summary>Dates late in a month that does not have such a day; without a year, in no year.</summary>
    public static IEnumerable<NonexistentDate> FindNonexistent(string text) =>
        FindMatches(DateLateInMonth(), text)
            .Where(match => !Exists(ParseYear(match) ?? LeapYear, ParseMonth(match), ParseNumber(match, "day")))
            .Select(match => new NonexistentDate(match.Index, JoinWords(match.Value)));

    /// <summary>Dates with day, month and year that exist.</summary>
    public static IReadOnlyList<LocalDate> FindComplete(string text) =>
        [.. FindMatches(CompleteDate(), text).Select(FindDay).OfType<LocalDate>()];

    // Most texts have none, and finding that out allocates nothing.
    private static IEnumerable<Match> FindMatches(Regex pattern, string text) => pattern.IsMatch(text) ? pattern.Matches(text) : [];

    private static LocalDate? FindDay(Match match)
    {
        var (month, day) = (ParseMonth(match), ParseNumber(match, "day"));
        return ParseYear(match) is { } year && Exists(year, month, day) ? new LocalDate(year, month, day) : null;
    }

    private static bool Exists(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    private static string JoinWords(string written) =>
        string.Join(' ', written.Split([' ', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    // The pattern matches names of weekdays alone.
    private static IsoDayOfWeek ParseWeekday(Match match) => DanishWeekdays.Find(match.Groups["weekday"].Value)!.Value;

    private static int ParseMonth(Match match) =>
        match.Groups["month"].Value is var month && char.IsAsciiDigit(month[0])
            ? ParseNumber(match, "month")
            : DanishMonths.FindNumber(month);

    // No year is 0: such a date does not exist.
    private static int? ParseYear(Match match) =>
        match.Groups["year"].Success && ParseNumber(match, "year") is > 0 and var year ? year : null;

    private static int ParseNumber(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        $@"\b(?<weekday>{DanishWeekdays.NamePattern}),?\s+"
            + @"(?:den\s+|d\.\s*)?(?<day>[0-9]{1,2})(?:\.?\s*"
            + Month
            + @"\.?\s+(?<year>[0-9]{4})|[./-](?<month>[0-9]{1,2})[./ -](?<year>[0-9]{4}))(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex DateWithWeekday();

    [GeneratedRegex(
        @"(?<![0-9.,/-])(?<day>29|3[0-9])\.\s*" + Month + @"(?![\p{L}])(?:\.?\s+(?<year>(?:19|20)[0-9]{2})(?![0-9]))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex DateLateInMonth();

    [GeneratedRegex(
        @"(?<![0-9.,/-])(?<day>[0-9]{1,2})\.\s*" + Month + @"\.?\s+(?<year>(?:19|20)[0-9]{2})(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex CompleteDate();
}

/// <summary>A date after its weekday.</summary>
/// <param name="Written">The words of the text, separated by single spaces.</param>
/// <param name="Date">Null where it does not exist.</param>
internal readonly record struct WeekdayDate(int Index, string Written, IsoDayOfWeek Weekday, LocalDate? Date);

/// <summary>A date that no calendar has, such as 31. april.</summary>
/// <param name="Written">The words of the text, separated by single spaces.</param>
internal readonly record struct NonexistentDate(int Index, string Written);
