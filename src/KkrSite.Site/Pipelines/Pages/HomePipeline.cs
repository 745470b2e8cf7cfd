using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.PageViews;
using KkrSite.Theme.Pages;

namespace KkrSite.Site.Pipelines.Pages;

/// <summary>The front page: what is new, and links to the lists.</summary>
public sealed class HomePipeline(MeetingArchive archive, PageBuilder pages) : Pipeline
{
    private readonly HomeViewBuilder views = new(archive, pages);

    public override IEnumerable<SiteFile> Process()
    {
        yield return new RenderedFile(ArchiveAddresses.Home, output => pages.Render<HomePage>(views.Build(), output))
        {
            Listing = FileListing.Page,
            LastChanged = ChangeDates.Newest(archive.Meetings),
        };
    }
}
