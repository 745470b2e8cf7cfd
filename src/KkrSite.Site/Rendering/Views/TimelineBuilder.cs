using System.Collections.Immutable;
using System.Globalization;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Theme.Parts.Timelines;
using NodaTime;

namespace KkrSite.Site.Rendering.Views;

/// <summary>The meetings of a topic or a case as positions on an axis of whole years.</summary>
internal static class TimelineBuilder
{
    /// <summary>Null for fewer than two meetings.</summary>
    public static TimelineView? Build(TopicEntry entry, ImmutableArray<CouncilEntry> councils) =>
        Build(ViewTexts.TimelineTitle(entry.Title), entry.Items, councils);

    /// <summary>Only councils with items of the case have a row; null for fewer than two meetings.</summary>
    public static TimelineView? Build(CaseEntry entry, ImmutableArray<CouncilEntry> councils) =>
        Build(
            ViewTexts.CaseTimelineTitle(entry.Number.ToString()),
            entry.Items,
            [.. councils.Where(council => entry.Items.Any(item => item.Meeting.Council.Id == council.Id))]
        );

    private static TimelineView? Build(string title, ImmutableArray<ItemEntry> items, ImmutableArray<CouncilEntry> councils)
    {
        var meetings = items.GroupBy(item => item.Meeting).ToArray();
        if (meetings.Length < 2)
        {
            return null;
        }

        var first = meetings.Min(meeting => meeting.Key.Date.Year);
        var last = meetings.Max(meeting => meeting.Key.Date.Year);
        var years = last - first + 1;
        return new TimelineView(
            title,
            [
                .. Enumerable
                    .Range(first, years)
                    .Select(year => new TimelineYear(year.ToString(CultureInfo.InvariantCulture), (double)(year - first) / years)),
            ],
            [
                .. councils.Select(council => new TimelineRow(
                    council.Id.Slug,
                    council.Record.ShortName,
                    [
                        .. meetings
                            .Where(meeting => meeting.Key.Council.Id == council.Id)
                            .OrderBy(meeting => meeting.Key.Date)
                            .Select(meeting => BuildMark(meeting.Key, meeting.Count(), first, years)),
                    ]
                )),
            ]
        );
    }

    private static TimelineMark BuildMark(MeetingEntry meeting, int items, int firstYear, int years) =>
        new(
            (meeting.Date.Year - firstYear + YearFraction(meeting.Date)) / years,
            meeting.Url.Value,
            $"{SummaryBuilder.TitleOf(meeting)}: {DanishCounts.Format(items, CountedNouns.Item)}",
            items
        );

    // A meeting of which only the month is known is placed in the middle of the month.
    private static double YearFraction(MeetingDate date)
    {
        var day = new LocalDate(date.Year, date.Month, date.Day ?? 15).DayOfYear - 1;
        return (double)day / CalendarSystem.Iso.GetDaysInYear(date.Year);
    }
}
