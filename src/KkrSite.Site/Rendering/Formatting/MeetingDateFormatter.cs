using System.Globalization;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Theme.Parts.Inlines;
using NodaTime;

namespace KkrSite.Site.Rendering.Formatting;

/// <summary>The dates of meetings as Danish texts write them; of some only the month is known.</summary>
public static class MeetingDateFormatter
{
    /// <summary>19. november 2024, or september 2025.</summary>
    public static string FormatLong(MeetingDate date) => DanishDateFormatter.FormatLong(date.Year, date.Month, date.Day);

    /// <summary>19. november 2024, or 19. november 2024 (2. møde).</summary>
    public static string FormatLong(MeetingEntry meeting) => AppendNumber(meeting, FormatLong(meeting.Date));

    public static string FormatLong(LocalDate date) => DanishDateFormatter.FormatLong(date);

    /// <summary>As running text has it: 19. november 2024, or i september 2025.</summary>
    public static string FormatAdverbial(MeetingDate date) => DanishDateFormatter.FormatAdverbial(date.Year, date.Month, date.Day);

    /// <summary>For citations: 19.11.2024, or september 2025.</summary>
    public static string FormatShort(MeetingDate date) => DanishDateFormatter.FormatShort(date.Year, date.Month, date.Day);

    /// <summary>For citations: 19.11.2024, or 19.11.2024 (2. møde).</summary>
    public static string FormatShort(MeetingEntry meeting) => AppendNumber(meeting, FormatShort(meeting.Date));

    public static DateView BuildView(MeetingEntry meeting) => new(meeting.Date.ToString(), FormatLong(meeting));

    public static DateView BuildView(MeetingDate date) => new(date.ToString(), FormatLong(date));

    public static DateView BuildView(LocalDate date) => BuildView(MeetingDate.FromDay(date));

    // Two meetings of a council on one day must not look the same.
    private static string AppendNumber(MeetingEntry meeting, string date) =>
        meeting.Record.Number == 1 ? date : string.Create(CultureInfo.InvariantCulture, $"{date} ({meeting.Record.Number}. møde)");
}
