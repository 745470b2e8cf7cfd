using KkrSite.Archive.Model;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Theme.Pages;
using KkrSite.Theme.Parts.Inlines;

namespace KkrSite.Site.Pipelines.Pages;

/// <summary>The page that servers send for an address that the archive does not have.</summary>
public sealed class NotFoundPipeline(PageBuilder pages) : Pipeline
{
    private static readonly UrlPath Url = UrlPath.Parse("/404.html");

    public override IEnumerable<SiteFile> Process()
    {
        yield return new RenderedFile(Url, output => pages.Render<NotFoundPage>(BuildView(), output)) { Listing = FileListing.Unlisted };
    }

    private NotFoundView BuildView()
    {
        var layout = pages.BuildLayout(Url, PageTexts.NotFound, PageTexts.NotFoundDescription);
        return new NotFoundView(
            layout with
            {
                IsIndexed = false,
                HasAddress = false,
            },
            [new Link(PageTexts.Home, ArchiveAddresses.Home.Value), .. layout.Navigation.Select(item => new Link(item.Text, item.Url))]
        );
    }
}
