using System.Globalization;
using KkrSite.Archive.Model;
using KkrSite.Theme.Parts;
using NodaTime;

namespace KkrSite.Rendering;

/// <summary>Dates as Danes write them: 19. november 2024; september 2025 where only the month is known; 19.11.2024 in citations.</summary>
public static class DanishDates
{
    private static readonly string[] Months =
    [
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december",
    ];

    public static string Long(MeetingDate date) => date.Day is { } day
        ? string.Create(CultureInfo.InvariantCulture, $"{day}. {Months[date.Month - 1]} {date.Year}")
        : string.Create(CultureInfo.InvariantCulture, $"{Months[date.Month - 1]} {date.Year}");

    public static string Long(LocalDate date) => Long(MeetingDate.OfDay(date));

    /// <summary>As running text says when: 19. november 2024, or i september 2025.</summary>
    public static string When(MeetingDate date) => date.Day is null ? "i " + Long(date) : Long(date);

    /// <summary>19.11.2024, or september 2025.</summary>
    public static string Short(MeetingDate date) => date.Day is { } day
        ? string.Create(CultureInfo.InvariantCulture, $"{day}.{date.Month}.{date.Year}")
        : Long(date);

    /// <summary>2024, always in four figures.</summary>
    public static string Year(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    /// <summary>November 2024, for headings.</summary>
    public static string Month(int year, int month)
    {
        var name = Months[month - 1];
        return string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(name[0])}{name[1..]} {year}");
    }

    /// <summary>The month's name by its number, whole or cut short (sept.): what running text writes.</summary>
    public static int MonthOf(string name) => Array.FindIndex(Months, month => month.StartsWith(name[..3], StringComparison.OrdinalIgnoreCase)) + 1;

    public static DateView View(MeetingDate date) => new(date.ToString(), Long(date));

    public static DateView View(LocalDate date) => View(MeetingDate.OfDay(date));
}
