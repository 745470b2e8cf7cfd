using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.PageViews;
using KkrSite.Theme.Pages.Meetings;

namespace KkrSite.Site.Pipelines.Pages;

/// <summary>The lists of meetings: all by year, and one for each year by month.</summary>
public sealed class MeetingListPipeline(MeetingArchive archive, PageBuilder pages) : Pipeline
{
    private readonly MeetingListViewBuilder views = new(archive, pages);

    public override IEnumerable<SiteFile> Process()
    {
        yield return BuildPage(ArchiveAddresses.Meetings, archive.Meetings, views.Build);
        foreach (var year in archive.Meetings.GroupBy(entry => entry.Date.Year))
        {
            ImmutableArray<MeetingEntry> meetings = [.. year];
            yield return BuildPage(ArchiveAddresses.ForMeetingsOfYear(year.Key), meetings, () => views.BuildYear(year.Key, meetings));
        }
    }

    private RenderedFile BuildPage(UrlPath url, ImmutableArray<MeetingEntry> meetings, Func<MeetingListView> view) =>
        new(url, output => pages.Render<MeetingListPage>(view(), output))
        {
            Listing = FileListing.Page,
            LastChanged = ChangeDates.Newest(meetings),
        };
}
