using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace KkrSite.Import.Recognising;

/// <summary>Reads the dates that Danish documents print: 19-11-2024, 19.11.2024, 2024-11-19 and 19. november 2024.</summary>
internal static partial class Dates
{
    public const string Months = "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december";

    /// <summary>A date as printed, without a group.</summary>
    public const string Pattern =
        @"(?:[0-9]{1,2}[-./][0-9]{1,2}[-./](?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}\.? ?(?:" + Months + @") (?:19|20)[0-9]{2})";

    private static readonly string[] MonthNames = Months.Split('|');

    /// <summary>Reads a text that is a date and nothing else; null where it is none, or not in the calendar.</summary>
    public static LocalDate? Read(string text)
    {
        if (WrittenForm().Match(text) is { Success: true } written)
        {
            var month = Array.FindIndex(MonthNames, name => name.Equals(written.Groups[2].Value, StringComparison.OrdinalIgnoreCase)) + 1;
            return Of(Number(written, 3), month, Number(written, 1));
        }

        if (NumbersForm().Match(text) is { Success: true } numbers)
        {
            return Of(Number(numbers, 3), Number(numbers, 2), Number(numbers, 1));
        }

        return IsoForm().Match(text) is { Success: true } iso ? Of(Number(iso, 1), Number(iso, 2), Number(iso, 3)) : null;
    }

    public static bool IsMonth(string word) => Array.Exists(MonthNames, name => name.Equals(word, StringComparison.OrdinalIgnoreCase));

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static LocalDate? Of(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    [GeneratedRegex(@"^([0-9]{1,2})\.? ?(" + Months + @") ([0-9]{4})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WrittenForm();

    [GeneratedRegex("^([0-9]{1,2})[-./]([0-9]{1,2})[-./]([0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex NumbersForm();

    [GeneratedRegex("^([0-9]{4})-([0-9]{2})-([0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex IsoForm();
}
