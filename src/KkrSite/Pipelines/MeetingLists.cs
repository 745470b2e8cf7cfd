using System.Collections.Immutable;
using System.Globalization;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Pages;
using KkrSite.Theme.Parts;

namespace KkrSite.Pipelines;

/// <summary>The lists of meetings: all by year, and one for each year by month.</summary>
public sealed class MeetingLists : Pipeline
{
    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        yield return Page(Addresses.Meetings, site, site.Archive.Meetings, () => All(site));
        foreach (var year in site.Archive.Meetings.GroupBy(entry => entry.Meeting.Date.Year))
        {
            yield return Page(Addresses.MeetingsOfYear(year.Key), site, year, () => OfYear(year.Key, [.. year], site));
        }
    }

    /// <summary>Meetings by year, newest first, each heading leading to the year's list.</summary>
    internal static ImmutableArray<Group<MeetingSummary>> ByYear(IEnumerable<MeetingEntry> meetings) =>
    [
        .. meetings.GroupBy(entry => entry.Meeting.Date.Year).Select(year => new Group<MeetingSummary>(
            "aar-" + DanishDates.Year(year.Key), DanishDates.Year(year.Key), Addresses.MeetingsOfYear(year.Key).Value, [.. year.Select(Summaries.Of)])),
    ];

    /// <summary>5 møder fra 2020 til 2025.</summary>
    internal static string Count(ImmutableArray<MeetingEntry> meetings) => meetings.Length == 0
        ? DanishWords.Meetings(0)
        : Texts.FromTo(DanishWords.Meetings(meetings.Length), meetings[^1].Meeting.Date.Year, meetings[0].Meeting.Date.Year);

    private static PlannedFile Page(UrlPath url, SiteContext site, IEnumerable<MeetingEntry> meetings, Func<MeetingListView> view) =>
        new(url, () => site.Pages.Render<MeetingListPage>(view()), Listing: FileListing.Page) { Changed = Updates.Newest(meetings) };

    private static MeetingListView All(SiteContext site) => new(
        site.Frames.Frame(Addresses.Meetings, Texts.MeetingsTitle, Texts.MeetingsDescription).WithFeedOfAll().WithCalendarOfAll(),
        Count(site.Archive.Meetings),
        Years(site, null),
        ByYear(site.Archive.Meetings));

    private static MeetingListView OfYear(int year, ImmutableArray<MeetingEntry> meetings, SiteContext site) => new(
        site.Frames.Frame(
            Addresses.MeetingsOfYear(year),
            Texts.MeetingsOfYear(year),
            Texts.MeetingsOfYearDescription(year),
            new Link(Texts.Meetings, Addresses.Meetings.Value)).WithFeedOfAll().WithCalendarOfAll(),
        DanishWords.Meetings(meetings.Length),
        Years(site, year),
        [.. meetings.GroupBy(entry => entry.Meeting.Date.Month).Select(month => new Group<MeetingSummary>(
            string.Create(CultureInfo.InvariantCulture, $"maaned-{month.Key:D2}"),
            DanishDates.Month(year, month.Key),
            null,
            [.. month.Select(Summaries.Of)]))]);

    private static ImmutableArray<NavigationItem> Years(SiteContext site, int? shown) =>
    [
        .. site.Archive.Meetings.Select(entry => entry.Meeting.Date.Year).Distinct()
            .Select(year => new NavigationItem(DanishDates.Year(year), Addresses.MeetingsOfYear(year).Value, year == shown)),
    ];
}
