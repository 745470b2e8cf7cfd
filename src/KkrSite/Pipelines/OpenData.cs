using System.Text;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering.Json.Schemas;
using KkrSite.Rendering.OpenData;
using KkrSite.Theme.Pages;

namespace KkrSite.Pipelines;

/// <summary>
/// The archive as data: files with all of it, the schemas of every document, a catalogue for data portals, and the page that
/// tells of them.
/// </summary>
public sealed class OpenData : Pipeline
{
    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        foreach (var schema in PublishedSchemas.All)
        {
            yield return new PlannedFile(schema.Url, () => WriteSchema.Of(schema, site.Absolute(schema.Url)));
        }

        // Whoever tells a file's size and checksum is made after it.
        var archive = site.Archive;
        var digests = new FileDigests();
        yield return File(DataAddresses.Archive, stream => WriteArchiveLines.Of(archive, stream), digests);
        yield return File(DataAddresses.Decisions, stream => WriteDecisions.Of(archive, site.Absolute, stream), digests);
        yield return File(DataAddresses.Meetings, stream => WriteLists.Meetings(archive, stream), digests);
        yield return File(DataAddresses.Cases, stream => WriteLists.Cases(archive, stream), digests);
        yield return new PlannedFile(DataAddresses.ArchiveChecksum, () => Checksum(digests)) { Together = digests };
        yield return new PlannedFile(DataAddresses.Catalogue, () => Catalogue(site, digests)) { Together = digests };
        yield return new PlannedFile(
            Addresses.OpenData, () => site.Pages.Render<DataPage>(BuildDataView.Of(site, digests)), SourceOf(site)?.Location, FileListing.Page)
        {
            Together = digests,
            Changed = site.Archive.Content.Site.Updated,
        };
    }

    /// <summary>What an editor has written for the page; null where nobody has.</summary>
    internal static Archive.Model.PlainPage? SourceOf(SiteContext site) =>
        site.Archive.Content.Pages.FirstOrDefault(page => Addresses.PlainPage(page.Slug) == Addresses.OpenData);

    private static PlannedFile File(UrlPath url, Action<Stream> write, FileDigests digests) =>
        PlannedFile.Streamed(url, stream => digests.Write(url, stream, write)) with { Together = digests };

    // The form of sha256sum: the digits, two blanks, the file's name.
    private static byte[] Checksum(FileDigests digests) => Encoding.UTF8.GetBytes($"{digests.Of(DataAddresses.Archive).Sha256}  arkiv.jsonl\n");

    private static byte[] Catalogue(SiteContext site, FileDigests digests)
    {
        var (feeds, calendars) = FollowAddresses.Of(site.Archive, site.Planned.Select(file => file.Url));
        return new WriteCatalogue(site.Archive, digests, site.Absolute)
            .Write([.. feeds.Select(link => (link, "application/atom+xml")), .. calendars.Select(link => (link, "text/calendar"))]);
    }
}
