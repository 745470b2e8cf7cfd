using System.Globalization;
using NodaTime;

namespace KkrSite.Danish;

/// <summary>Dates as Danish texts write them. The month is 1 to 12; the day is null where only the month is known.</summary>
public static class DanishDateFormatter
{
    /// <summary>19. november 2024, or september 2025.</summary>
    public static string FormatLong(int year, int month, int? day) =>
        day is { } known
            ? string.Create(CultureInfo.InvariantCulture, $"{known}. {DanishMonths.GetName(month)} {year}")
            : string.Create(CultureInfo.InvariantCulture, $"{DanishMonths.GetName(month)} {year}");

    public static string FormatLong(LocalDate date) => FormatLong(date.Year, date.Month, date.Day);

    /// <summary>As running text has it, a month with its preposition: 19. november 2024, or i september 2025.</summary>
    public static string FormatAdverbial(int year, int month, int? day) => (day is null ? "i " : "") + FormatLong(year, month, day);

    /// <summary>19.11.2024, or september 2025.</summary>
    public static string FormatShort(int year, int month, int? day) =>
        day is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known}.{month}.{year}") : FormatLong(year, month, day);

    /// <summary>2024, always with four digits.</summary>
    public static string FormatYear(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    /// <summary>November 2024, for headings.</summary>
    public static string FormatMonthHeading(int year, int month)
    {
        var name = FormatLong(year, month, null);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
