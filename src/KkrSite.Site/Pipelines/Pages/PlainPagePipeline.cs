using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.Prose;
using KkrSite.Theme.Pages;

namespace KkrSite.Site.Pipelines.Pages;

/// <summary>The pages of plain text: about, accessibility and the like.</summary>
public sealed class PlainPagePipeline(MeetingArchive archive, PageBuilder pages, MarkdownRenderer markdown) : Pipeline
{
    public override IEnumerable<SiteFile> Process()
    {
        foreach (var page in archive.Content.Pages)
        {
            var url = ArchiveAddresses.ForPlainPage(page.Slug);

            // Its text is shown on the page that OpenDataPipeline builds.
            if (url == ArchiveAddresses.OpenData)
            {
                continue;
            }

            yield return new RenderedFile(url, output => pages.Render<TextPage>(BuildView(page, url), output))
            {
                Listing = FileListing.Page,
                Source = page.Location,
            };
        }
    }

    private TextPageView BuildView(PlainPage page, UrlPath url) =>
        new(pages.BuildLayout(url, page.Title, page.Title), page.Title, markdown.Render(page.Markdown) ?? default);
}
