using System.Buffers;
using System.Text;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Json.Schemas;
using KkrSite.Site.Rendering.Links;
using KkrSite.Site.Rendering.OpenData;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.PageViews;
using KkrSite.Site.Rendering.Prose;
using KkrSite.Theme.Pages.OpenData;

namespace KkrSite.Site.Pipelines.Files;

/// <summary>
/// The archive as data: files with all of it, the schemas of every document, a catalogue for data portals, and the page that lists
/// them.
/// </summary>
public sealed class OpenDataPipeline(
    MeetingArchive archive,
    PageBuilder pages,
    MarkdownRenderer markdown,
    BaseAddress address,
    SitePlan plan
) : Pipeline
{
    public override IEnumerable<SiteFile> Process()
    {
        foreach (var schema in PublishedSchemas.All)
        {
            yield return new RenderedFile(schema.Url, output => output.Write(JsonSchemaWriter.Write(schema, address.Absolute(schema.Url))));
        }

        // One group: size and checksum of the data files are known when they have been written.
        var digests = new FileDigests();
        var group = new FileGroup(digests);
        yield return BuildFile(OpenDataAddresses.Archive, stream => ArchiveJsonLinesWriter.Write(archive, stream));
        yield return BuildFile(OpenDataAddresses.Decisions, stream => DecisionsCsvWriter.Write(archive, address.Absolute, stream));
        yield return BuildFile(OpenDataAddresses.Meetings, stream => JsonListWriter.WriteMeetings(archive, stream));
        yield return BuildFile(OpenDataAddresses.Cases, stream => JsonListWriter.WriteCases(archive, stream));
        yield return BuildFile(OpenDataAddresses.Ledger, stream => stream.Write(FormatLedger()));
        yield return new RenderedFile(OpenDataAddresses.ArchiveChecksum, output => output.Write(FormatChecksum(digests))) { Group = group };
        yield return new RenderedFile(OpenDataAddresses.Catalogue, output => output.Write(WriteCatalogue(digests))) { Group = group };

        // What an editor has written for the page, if anything.
        var text = archive.Content.Pages.FirstOrDefault(page => ArchiveAddresses.ForPlainPage(page.Slug) == ArchiveAddresses.OpenData);
        var views = new OpenDataViewBuilder(archive, pages, markdown, address);
        yield return new RenderedFile(
            ArchiveAddresses.OpenData,
            output => pages.Render<OpenDataPage>(views.Build(text, digests, SubscriptionFinder.Find(archive, plan.Addresses)), output)
        )
        {
            Group = group,
            Listing = FileListing.Page,
            Source = text?.Location,
            LastChanged = archive.Content.Site.Updated,
        };

        StreamedFile BuildFile(UrlPath url, Action<Stream> write) =>
            new(url, stream => digests.Write(url, stream, write)) { Group = group };
    }

    // Those of the ledger, and those that it does not have yet.
    private byte[] FormatLedger()
    {
        var published = plan.Files.Where(file => file is not FileSet && file.Listing != FileListing.Unlisted).Select(file => file.Url);
        var addresses = archive.Content.Ledger.Select(entry => entry.Address).Union(published).Order();
        return Encoding.UTF8.GetBytes(string.Concat(addresses.Select(address => address.Value + "\n")));
    }

    // The format of sha256sum: the digits, two spaces, the file's name.
    private static byte[] FormatChecksum(FileDigests digests) =>
        Encoding.UTF8.GetBytes($"{digests.For(OpenDataAddresses.Archive).Sha256}  arkiv.jsonl\n");

    private byte[] WriteCatalogue(FileDigests digests)
    {
        var (feeds, calendars) = SubscriptionFinder.Find(archive, plan.Addresses);
        return new DcatCatalogueWriter(archive, digests, address.Absolute).Write([
            .. feeds.Select(link => (link, "application/atom+xml")),
            .. calendars.Select(link => (link, "text/calendar")),
        ]);
    }
}
