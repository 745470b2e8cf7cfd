using System.Globalization;
using NodaTime;

namespace KkrSite.Archive.Model;

/// <summary>
/// The day of a meeting, or only its month where the day is not known: <c>2024-11-19</c> or <c>2025-09</c>.
/// A month sorts before the days in it.
/// </summary>
public readonly record struct MeetingDate : IComparable<MeetingDate>
{
    private MeetingDate(int year, int month, int? day)
    {
        Year = year;
        Month = month;
        Day = day;
    }

    public int Year { get; }

    public int Month { get; }

    /// <summary>Null where only the month is known.</summary>
    public int? Day { get; }

    public DatePrecision Precision => Day is null ? DatePrecision.Month : DatePrecision.Day;

    public static MeetingDate FromDay(LocalDate date) => new(date.Year, date.Month, date.Day);

    public static MeetingDate FromMonth(YearMonth month) => new(month.Year, month.Month, null);

    /// <summary>Reads the two ISO forms; a date that is not in the calendar is rejected. Years 1900 to 2099.</summary>
    public static bool TryParse(string? text, out MeetingDate date)
    {
        date = default;
        var parts = (text ?? "").Split('-');
        if (
            parts.Length is not (2 or 3)
            || !TryParseNumber(parts[0], 4, out var year)
            || year is < 1900 or > 2099
            || !TryParseNumber(parts[1], 2, out var month)
            || month is < 1 or > 12
        )
        {
            return false;
        }

        if (parts.Length == 2)
        {
            date = new MeetingDate(year, month, null);
            return true;
        }

        if (!TryParseNumber(parts[2], 2, out var day) || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new MeetingDate(year, month, day);
        return true;
    }

    public static MeetingDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date.");

    public int CompareTo(MeetingDate other) => (Year, Month, Day ?? 0).CompareTo((other.Year, other.Month, other.Day ?? 0));

    /// <summary>The ISO form, which is also the name of the meeting's folder and its part of the address.</summary>
    public override string ToString() =>
        Day is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{day:D2}")
            : string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}");

    private static bool TryParseNumber(string text, int digits, out int value)
    {
        value = 0;
        return text.Length == digits
            && text.All(char.IsAsciiDigit)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}

/// <summary>How exactly a meeting's date is known.</summary>
public enum DatePrecision
{
    Day,
    Month,
}

/// <summary>
/// What tells a meeting from the others of its council, in its address and its folder's name: <c>2024-11-19</c>, and <c>2024-11-19-2</c>
/// for the second meeting of that day.
/// </summary>
/// <param name="Number">From 1.</param>
public readonly record struct MeetingSlug(MeetingDate Date, int Number = 1) : IComparable<MeetingSlug>
{
    /// <summary>The most meetings of one council on a day.</summary>
    public const int MaxNumber = 9;

    public static implicit operator MeetingSlug(MeetingDate date) => new(date);

    public static bool TryParse(string? text, out MeetingSlug slug)
    {
        slug = default;
        if (MeetingDate.TryParse(text, out var date))
        {
            slug = date;
            return true;
        }

        // One digit, and only after a day: 2024-11-2 is a date that is written wrongly.
        if (
            text is not [.. var day, '-', >= '2' and <= '9' and var number]
            || !MeetingDate.TryParse(day, out date)
            || date.Precision != DatePrecision.Day
        )
        {
            return false;
        }

        slug = new MeetingSlug(date, number - '0');
        return true;
    }

    public int CompareTo(MeetingSlug other) => (Date, Number).CompareTo((other.Date, other.Number));

    public override string ToString() =>
        Number == 1 ? Date.ToString() : string.Create(CultureInfo.InvariantCulture, $"{Date}-{Number}");
}
