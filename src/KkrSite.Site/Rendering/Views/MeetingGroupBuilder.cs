using System.Collections.Immutable;
using System.Globalization;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Theme.Parts.Lists;
using KkrSite.Theme.Parts.Summaries;

namespace KkrSite.Site.Rendering.Views;

/// <summary>Groups a list of meetings, newest first, under headings.</summary>
internal static class MeetingGroupBuilder
{
    /// <summary>By year; each heading links to the list of the year.</summary>
    public static ImmutableArray<EntryGroup<MeetingSummary>> GroupByYear(ImmutableArray<MeetingEntry> meetings) =>
        [
            .. meetings
                .GroupBy(entry => entry.Date.Year)
                .Select(year => new EntryGroup<MeetingSummary>(
                    "aar-" + DanishDateFormatter.FormatYear(year.Key),
                    DanishDateFormatter.FormatYear(year.Key),
                    ArchiveAddresses.ForMeetingsOfYear(year.Key).Value,
                    [.. year.Select(SummaryBuilder.Build)],
                    DanishCounts.Format(year.Count(), CountedNouns.Meeting)
                )),
        ];

    /// <param name="meetings">Of one year.</param>
    public static ImmutableArray<EntryGroup<MeetingSummary>> GroupByMonth(int year, ImmutableArray<MeetingEntry> meetings) =>
        [
            .. meetings
                .GroupBy(entry => entry.Date.Month)
                .Select(month => new EntryGroup<MeetingSummary>(
                    string.Create(CultureInfo.InvariantCulture, $"maaned-{month.Key:D2}"),
                    DanishDateFormatter.FormatMonthHeading(year, month.Key),
                    null,
                    [.. month.Select(SummaryBuilder.Build)],
                    DanishCounts.Format(month.Count(), CountedNouns.Meeting)
                )),
        ];

    /// <summary>5 møder fra 2020 til 2025.</summary>
    public static string FormatCount(ImmutableArray<MeetingEntry> meetings) =>
        meetings.Length == 0
            ? DanishCounts.Format(0, CountedNouns.Meeting)
            : PageTexts.YearRange(
                DanishCounts.Format(meetings.Length, CountedNouns.Meeting),
                meetings[^1].Date.Year,
                meetings[0].Date.Year
            );
}
