using NodaTime;

namespace KkrSite.Checks.Dates;

/// <summary>A date that a text names, as far as it names it.</summary>
/// <param name="Written">As the text has it.</param>
/// <param name="Weekday">Null where the text names none.</param>
/// <param name="Year">0 where the text names none.</param>
internal readonly record struct TextDate(int Index, string Written, IsoDayOfWeek? Weekday, int Day, int Month, int Year)
{
    /// <summary>Whether the month has such a day; without a year, in some year.</summary>
    public bool IsInCalendar => Month is >= 1 and <= 12 && Day >= 1 && Day <= CalendarSystem.Iso.GetDaysInMonth(Year == 0 ? 2000 : Year, Month);

    /// <summary>Null where the year is not named, or there is no such day.</summary>
    public LocalDate? Date => Year > 0 && IsInCalendar ? new LocalDate(Year, Month, Day) : null;
}
