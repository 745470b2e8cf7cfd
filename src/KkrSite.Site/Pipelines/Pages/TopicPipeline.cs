using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Json;
using KkrSite.Site.Rendering.Links;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.PageViews;
using KkrSite.Site.Rendering.Prose;
using KkrSite.Theme.Pages.Decisions;
using KkrSite.Theme.Pages.Topics;

namespace KkrSite.Site.Pipelines.Pages;

/// <summary>
/// The list of topics, and a page for each as a history over the councils; and the same as JSON. A page shows the newest items; where
/// there are more, each year has a page of its own.
/// </summary>
public sealed class TopicPipeline(MeetingArchive archive, PageBuilder pages, MarkdownRenderer markdown, BaseAddress address) : Pipeline
{
    private readonly TopicViewBuilder views = new(archive, pages, markdown, address);

    public override IEnumerable<SiteFile> Process()
    {
        yield return new RenderedFile(ArchiveAddresses.Topics, output => pages.Render<TopicListPage>(views.BuildList(), output))
        {
            Listing = FileListing.Page,
            LastChanged = ChangeDates.Newest(archive.Topics.SelectMany(entry => entry.Items)),
        };
        foreach (var entry in archive.Topics)
        {
            yield return new RenderedFile(entry.Url, output => pages.Render<TopicPage>(views.Build(entry), output))
            {
                Listing = FileListing.Page,
                LastChanged = ChangeDates.Newest(entry.Items),
            };
            yield return new RenderedFile(ArchiveAddresses.ForJson(entry.Url), output => PublishedDocumentWriter.Write(entry, output));
            foreach (var year in TopicViewBuilder.GroupByYear(entry))
            {
                yield return new RenderedFile(
                    ArchiveAddresses.ForTopicOfYear(entry.Id, year.Key),
                    output => pages.Render<DecisionListPage>(views.BuildYear(entry, year.Key, [.. year]), output)
                )
                {
                    Listing = FileListing.Page,
                    LastChanged = ChangeDates.Newest(year),
                };
            }
        }
    }
}
