using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Json;
using KkrSite.Site.Rendering.Links;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.PageViews;
using KkrSite.Site.Rendering.Prose;
using KkrSite.Site.Rendering.Search;
using KkrSite.Theme.Pages.AgendaItems;

namespace KkrSite.Site.Pipelines.Pages;

/// <summary>A page for each agenda item, and the same as JSON.</summary>
public sealed class AgendaItemPipeline(
    MeetingArchive archive,
    PageBuilder pages,
    BaseAddress address,
    MeetingTextCaches caches,
    LazySearchIndex searchIndex
) : Pipeline
{
    public override IEnumerable<SiteFile> Process()
    {
        var views = new AgendaItemViewBuilder(archive, pages, address, searchIndex);
        foreach (var entry in archive.Items)
        {
            var texts = caches.For(entry.Meeting);
            var group = new FileGroup(texts, texts.Clear) { NeedsFileSet = true };
            yield return new RenderedFile(entry.Url, output => pages.Render<AgendaItemPage>(views.Build(entry, texts), output))
            {
                Group = group,
                Listing = FileListing.Page,
                Source = entry.Record.Location,
                LastChanged = entry.Meeting.LastChanged,
            };
            yield return new RenderedFile(
                ArchiveAddresses.ForJson(entry.Url),
                output => PublishedDocumentWriter.Write(entry, texts, output)
            )
            {
                Group = group,
                Source = entry.Record.Location,
            };
        }
    }
}
