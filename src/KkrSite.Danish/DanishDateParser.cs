using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace KkrSite.Danish;

/// <summary>Reads the dates that Danish documents print: 19-11-2024, 19.11.2024, 2024-11-19 and 19. november 2024.</summary>
public static partial class DanishDateParser
{
    /// <summary>A date as printed, without a group.</summary>
    public const string Pattern =
        @"(?:[0-9]{1,2}[-./][0-9]{1,2}[-./](?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}\.? ?(?:"
        + DanishMonths.NamePattern
        + @") (?:19|20)[0-9]{2})";

    /// <summary>Reads a text that is a date and nothing else; null for any other text and for a date that does not exist.</summary>
    public static LocalDate? Parse(string text)
    {
        if (WrittenForm().Match(text) is { Success: true } written)
        {
            return CreateDate(ParseNumber(written, 3), DanishMonths.FindNumber(written.Groups[2].Value), ParseNumber(written, 1));
        }

        if (NumbersForm().Match(text) is { Success: true } numbers)
        {
            return CreateDate(ParseNumber(numbers, 3), ParseNumber(numbers, 2), ParseNumber(numbers, 1));
        }

        return IsoForm().Match(text) is { Success: true } iso
            ? CreateDate(ParseNumber(iso, 1), ParseNumber(iso, 2), ParseNumber(iso, 3))
            : null;
    }

    private static int ParseNumber(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static LocalDate? CreateDate(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    [GeneratedRegex(
        "^([0-9]{1,2})\\.? ?(" + DanishMonths.NamePattern + ") ([0-9]{4})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex WrittenForm();

    [GeneratedRegex("^([0-9]{1,2})[-./]([0-9]{1,2})[-./]([0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex NumbersForm();

    [GeneratedRegex("^([0-9]{4})-([0-9]{2})-([0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex IsoForm();
}
