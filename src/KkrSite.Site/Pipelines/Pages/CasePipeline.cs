using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Json;
using KkrSite.Site.Rendering.Links;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.PageViews;
using KkrSite.Site.Rendering.Prose;
using KkrSite.Theme.Pages.Cases;

namespace KkrSite.Site.Pipelines.Pages;

/// <summary>The list of cases, and for each a page with every item that carried its number; and the same as JSON.</summary>
public sealed class CasePipeline(MeetingArchive archive, PageBuilder pages, MarkdownRenderer markdown, BaseAddress address) : Pipeline
{
    private readonly CaseViewBuilder views = new(archive, pages, markdown, address);

    public override IEnumerable<SiteFile> Process()
    {
        yield return new RenderedFile(ArchiveAddresses.Cases, output => pages.Render<CaseListPage>(views.BuildList(), output))
        {
            Listing = FileListing.Page,
            LastChanged = ChangeDates.Newest(archive.Cases.SelectMany(entry => entry.Items)),
        };
        foreach (var entry in archive.Cases)
        {
            yield return new RenderedFile(entry.Url, output => pages.Render<CasePage>(views.Build(entry), output))
            {
                Listing = FileListing.Page,
                LastChanged = ChangeDates.Newest(entry.Items),
            };
            yield return new RenderedFile(ArchiveAddresses.ForJson(entry.Url), output => PublishedDocumentWriter.Write(entry, output));
        }
    }
}
