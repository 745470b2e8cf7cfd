using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Json;
using KkrSite.Site.Rendering.Links;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.PageViews;
using KkrSite.Site.Rendering.Prose;
using KkrSite.Theme.Pages.Meetings;

namespace KkrSite.Site.Pipelines.Pages;

/// <summary>A page for each meeting, and the same as JSON.</summary>
public sealed class MeetingPipeline(
    MeetingArchive archive,
    PageBuilder pages,
    MarkdownRenderer markdown,
    BaseAddress address,
    MeetingTextCaches caches
) : Pipeline
{
    private readonly MeetingViewBuilder views = new(pages, markdown, address);

    public override IEnumerable<SiteFile> Process()
    {
        foreach (var entry in archive.Meetings)
        {
            var texts = caches.For(entry);
            yield return new RenderedFile(entry.Url, output => pages.Render<MeetingPage>(views.Build(entry, texts), output))
            {
                Group = new FileGroup(texts, texts.Clear),
                Listing = FileListing.Page,
                Source = entry.Record.Location,
                LastChanged = entry.LastChanged,
            };
            yield return new RenderedFile(ArchiveAddresses.ForJson(entry.Url), output => PublishedDocumentWriter.Write(entry, output))
            {
                Source = entry.Record.Location,
            };
        }
    }
}
