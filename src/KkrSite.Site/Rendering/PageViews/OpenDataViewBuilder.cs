using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Links;
using KkrSite.Site.Rendering.OpenData;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.Prose;
using KkrSite.Site.Rendering.StructuredData;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Pages.OpenData;
using KkrSite.Theme.Parts.Inlines;

namespace KkrSite.Site.Rendering.PageViews;

/// <summary>Builds the page about open data: the downloads, and what their fields mean.</summary>
internal sealed class OpenDataViewBuilder(MeetingArchive archive, PageBuilder pages, MarkdownRenderer markdown, BaseAddress address)
{
    /// <param name="text">What an editor has written for the page; null where nobody has.</param>
    /// <param name="digests">Of all data files.</param>
    public OpenDataView Build(PlainPage? text, FileDigests digests, Subscriptions subscriptions) =>
        new(
            BuildLayout(digests, text?.Title ?? PageTexts.OpenData),
            markdown.Render(text?.Markdown ?? ""),
            [.. OpenDataAddresses.Files.Select(file => BuildDownload(file, digests.For(file.Url)))],
            new Link(OpenDataAddresses.ArchiveChecksum.Value, OpenDataAddresses.ArchiveChecksum.Value),
            new Link(OpenDataAddresses.Catalogue.Value, OpenDataAddresses.Catalogue.Value),
            FieldTableBuilder.BuildColumns(address.Absolute),
            FindExample(),
            FieldTableBuilder.BuildDocuments(),
            OutcomeNames.Table.Words,
            subscriptions.Feeds,
            subscriptions.Calendars
        );

    private PageLayoutView BuildLayout(FileDigests digests, string title)
    {
        var settings = archive.Content.Site;
        var layout = pages.BuildSubjectLayout(ArchiveAddresses.OpenData, title, PageTexts.OpenDataDescription) with
        {
            CatalogueUrl = OpenDataAddresses.Catalogue.Value,
            Citation = $"{settings.Title}, {address.Absolute(ArchiveAddresses.OpenData)}",
        };
        return pages.Describe(layout, (json, site) => SiteDataWriter.WriteDataset(json, settings, digests, site));
    }

    private static DownloadView BuildDownload(OpenDataFile file, FileDigest digest) =>
        new(file.Name, file.Url.Value, file.Contents, file.Format, DanishNumbers.FormatBytes(digest.Size), digest.Sha256);

    // A page that every archive has: its newest meeting, or else a council, of which there are always five.
    private Link FindExample()
    {
        var url = archive.Meetings is [var newest, ..] ? newest.Url : archive.Councils[0].Url;
        return new Link(url.Value, ArchiveAddresses.ForJson(url).Value);
    }
}
