using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.Views;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Pages.Meetings;
using KkrSite.Theme.Parts.Inlines;

namespace KkrSite.Site.Rendering.PageViews;

/// <summary>Builds the list of all meetings, and the list of each year.</summary>
internal sealed class MeetingListViewBuilder(MeetingArchive archive, PageBuilder pages)
{
    public MeetingListView Build() =>
        new(
            pages
                .BuildLayout(ArchiveAddresses.Meetings, PageTexts.MeetingsTitle, PageTexts.MeetingsDescription)
                .WithFeedOfAll()
                .WithCalendarOfAll(),
            MeetingGroupBuilder.FormatCount(archive.Meetings),
            BuildYearLinks(null),
            MeetingGroupBuilder.GroupByYear(archive.Meetings)
        );

    /// <param name="meetings">Of the year.</param>
    public MeetingListView BuildYear(int year, ImmutableArray<MeetingEntry> meetings) =>
        new(
            pages
                .BuildLayout(
                    ArchiveAddresses.ForMeetingsOfYear(year),
                    PageTexts.MeetingsOfYear(year),
                    PageTexts.MeetingsOfYearDescription(year),
                    new Link(PageTexts.Meetings, ArchiveAddresses.Meetings.Value)
                )
                .WithFeedOfAll()
                .WithCalendarOfAll(),
            DanishCounts.Format(meetings.Length, CountedNouns.Meeting),
            BuildYearLinks(year),
            MeetingGroupBuilder.GroupByMonth(year, meetings)
        );

    private ImmutableArray<NavigationItem> BuildYearLinks(int? shown) =>
        [
            .. archive
                .Meetings.Select(entry => entry.Date.Year)
                .Distinct()
                .Select(year => new NavigationItem(
                    DanishDateFormatter.FormatYear(year),
                    ArchiveAddresses.ForMeetingsOfYear(year).Value,
                    year == shown
                )),
        ];
}
