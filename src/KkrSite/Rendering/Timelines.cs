using System.Collections.Immutable;
using System.Globalization;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Theme.Parts;
using NodaTime;

namespace KkrSite.Rendering;

/// <summary>When the councils treated a topic or a case, as positions on an axis of whole years.</summary>
internal static class Timelines
{
    /// <summary>Null where there are too few meetings to make a picture of.</summary>
    public static TimelineView? Of(TopicEntry entry, ImmutableArray<CouncilEntry> councils) =>
        Of(Texts.TimelineTitle(entry.Topic.Title), entry.Items, councils);

    /// <summary>Only the councils that treated the case have a row; null as above.</summary>
    public static TimelineView? Of(CaseEntry entry, ImmutableArray<CouncilEntry> councils) => Of(
        Texts.CaseTimelineTitle(entry.Number.ToString()),
        entry.Items,
        [.. councils.Where(council => entry.Items.Any(item => item.Meeting.Council.Id == council.Council.Id))]);

    private static TimelineView? Of(string title, ImmutableArray<ItemEntry> items, ImmutableArray<CouncilEntry> councils)
    {
        var meetings = items.GroupBy(item => item.Meeting).ToArray();
        if (meetings.Length < 2)
        {
            return null;
        }

        var first = meetings.Min(meeting => meeting.Key.Meeting.Date.Year);
        var last = meetings.Max(meeting => meeting.Key.Meeting.Date.Year);
        var years = last - first + 1;
        return new TimelineView(
            title,
            [.. Enumerable.Range(first, years).Select(year =>
                new TimelineYear(year.ToString(CultureInfo.InvariantCulture), (double)(year - first) / years))],
            [.. councils.Select(council => new TimelineRow(
                council.Council.Id.Slug,
                council.Council.ShortName,
                [.. meetings.Where(meeting => meeting.Key.Council.Id == council.Council.Id)
                    .OrderBy(meeting => meeting.Key.Meeting.Date)
                    .Select(meeting => Mark(meeting.Key, meeting.Count(), first, years))]))]);
    }

    private static TimelineMark Mark(MeetingEntry meeting, int items, int firstYear, int years) => new(
        (meeting.Meeting.Date.Year - firstYear + PartOfYear(meeting.Meeting.Date)) / years,
        meeting.Url.Value,
        $"{Summaries.TitleOf(meeting)}: {DanishWords.Items(items)}",
        items);

    // A month alone stands in its middle.
    private static double PartOfYear(MeetingDate date)
    {
        var day = new LocalDate(date.Year, date.Month, date.Day ?? 15).DayOfYear - 1;
        return (double)day / CalendarSystem.Iso.GetDaysInYear(date.Year);
    }
}
