using System.Buffers;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Links;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.PageViews;
using KkrSite.Site.Rendering.Search;
using KkrSite.Theme.Pages;

namespace KkrSite.Site.Pipelines.Pages;

/// <summary>The search page, and its description for the address bars of browsers.</summary>
public sealed class SearchPagePipeline(
    MeetingArchive archive,
    PageBuilder pages,
    AssetAddresses assets,
    BaseAddress address,
    LazySearchIndex searchIndex
) : Pipeline
{
    private readonly SearchViewBuilder views = new(archive, pages, assets, searchIndex);

    public override IEnumerable<SiteFile> Process()
    {
        yield return new RenderedFile(ArchiveAddresses.Search, output => pages.Render<SearchPage>(views.Build(), output))
        {
            // It names the index's folder.
            Group = new FileGroup(views) { NeedsFileSet = true },
            Listing = FileListing.Page,
        };
        yield return new RenderedFile(
            ArchiveAddresses.SearchDescription,
            output => output.Write(OpenSearchDescriptionWriter.Write(archive.Content.Site.Title, assets.Icon, address))
        );
    }
}
