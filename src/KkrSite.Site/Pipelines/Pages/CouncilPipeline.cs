using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Json;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.PageViews;
using KkrSite.Site.Rendering.Prose;
using KkrSite.Theme.Pages.Councils;

namespace KkrSite.Site.Pipelines.Pages;

/// <summary>The list of the councils, and a page for each with its meetings; and the same as JSON.</summary>
public sealed class CouncilPipeline(MeetingArchive archive, PageBuilder pages, MarkdownRenderer markdown) : Pipeline
{
    private readonly CouncilViewBuilder views = new(archive, pages, markdown);

    public override IEnumerable<SiteFile> Process()
    {
        yield return new RenderedFile(ArchiveAddresses.Councils, output => pages.Render<CouncilListPage>(views.BuildList(), output))
        {
            Listing = FileListing.Page,
            LastChanged = ChangeDates.Newest(archive.Meetings),
        };
        foreach (var entry in archive.Councils)
        {
            yield return new RenderedFile(entry.Url, output => pages.Render<CouncilPage>(views.Build(entry), output))
            {
                Listing = FileListing.Page,
                LastChanged = ChangeDates.Newest(entry.Meetings),
            };
            yield return new RenderedFile(ArchiveAddresses.ForJson(entry.Url), output => PublishedDocumentWriter.Write(entry, output));
        }
    }
}
