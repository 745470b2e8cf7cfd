using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Pipelines;
using KkrSite.Rendering.StructuredData;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Pages;
using KkrSite.Theme.Parts;

namespace KkrSite.Rendering.OpenData;

/// <summary>Makes the record of the page about open data: what may be downloaded, and what it all means.</summary>
internal static class BuildDataView
{
    public static DataView Of(SiteContext site, FileDigests digests)
    {
        var archive = site.Archive;
        var written = Pipelines.OpenData.SourceOf(site);
        var (feeds, calendars) = FollowAddresses.Of(archive, site.Planned.Select(file => file.Url));
        return new DataView(
            Frame(site, digests, written?.Title ?? Texts.OpenData),
            site.Text.RenderAlone(written?.Markdown ?? ""),
            [.. DataAddresses.Files.Select(file => View(file, digests.Of(file.Url)))],
            new Link(DataAddresses.ArchiveChecksum.Value, DataAddresses.ArchiveChecksum.Value),
            new Link(DataAddresses.Catalogue.Value, DataAddresses.Catalogue.Value),
            DescribeFields.Columns(site.Absolute),
            Example(archive),
            DescribeFields.All(),
            OutcomeWords.All,
            feeds,
            calendars);
    }

    private static PageFrame Frame(SiteContext site, FileDigests digests, string title)
    {
        var settings = site.Archive.Content.Site;
        var frame = site.Frames.Frame(Addresses.OpenData, title, Texts.OpenDataDescription) with
        {
            CatalogueUrl = DataAddresses.Catalogue.Value,
            Citation = $"{settings.Title}, {site.Absolute(Addresses.OpenData)}",
        };
        return site.Describe.Describe(frame, json => SiteData.WriteDataset(json, settings, digests, site.Describe));
    }

    private static DownloadView View(DataFile file, FileDigest digest) =>
        new(file.Name, file.Url.Value, file.Contents, file.Format, DanishWords.Size(digest.Size), digest.Sha256);

    // A page that the archive surely has: its newest meeting, or else a council, of which there are always five.
    private static Link Example(MeetingArchive archive) => archive.Meetings is [var newest, ..]
        ? new Link(newest.Url.Value, Addresses.Json(newest.Url).Value)
        : new Link(archive.Councils[0].Url.Value, Addresses.Json(archive.Councils[0].Url).Value);
}
