using System.Globalization;

namespace KkrSite.Archive.Model;

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
