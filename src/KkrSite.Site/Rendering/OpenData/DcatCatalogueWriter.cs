using System.Globalization;
using System.Text.Json;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Json;
using KkrSite.Theme.Parts.Inlines;
using NodaTime;

namespace KkrSite.Site.Rendering.OpenData;

/// <summary>
/// Writes the description of the data set that data portals collect: DCAT-AP as JSON-LD, with its context in the file, so that
/// nobody has to fetch one to read it.
/// </summary>
internal sealed class DcatCatalogueWriter(MeetingArchive archive, FileDigests digests, Func<UrlPath, string> absolute)
{
    private const string Authority = "http://publications.europa.eu/resource/authority/";
    private const string MediaTypes = "http://www.iana.org/assignments/media-types/";

    private static readonly (string Prefix, string Address)[] Prefixes =
    [
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("spdx", "http://spdx.org/rdf/terms#"),
        ("vcard", "http://www.w3.org/2006/vcard/ns#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    private readonly SiteSettings site = archive.Content.Site;

    private readonly string page = absolute(ArchiveAddresses.OpenData);

    /// <param name="subscriptions">Feeds and calendars, root-relative.</param>
    public byte[] Write(IEnumerable<(Link Link, string MediaType)> subscriptions)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, OpenDataJsonContext.WriterOptions))
        {
            json.WriteStartObject();
            WriteContext(json);
            json.WriteNode(absolute(OpenDataAddresses.Catalogue), "dcat:Catalog");
            json.WriteDanish("dct:title", site.Title);
            json.WriteDanish("dct:description", site.Description);
            WritePublisher(json);
            json.WriteResource("foaf:homepage", absolute(ArchiveAddresses.Home));
            json.WriteResource("dct:language", Authority + "language/DAN");
            WriteLicence(json);
            json.WriteStartObject("dcat:dataset");
            WriteDataset(json, subscriptions);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.ToArray();
    }

    private static void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        foreach (var (prefix, address) in Prefixes)
        {
            json.WriteString(prefix, address);
        }

        json.WriteEndObject();
    }

    private void WriteDataset(Utf8JsonWriter json, IEnumerable<(Link Link, string MediaType)> subscriptions)
    {
        json.WriteNode(page + "#datasaet", "dcat:Dataset");
        json.WriteDanish("dct:title", site.Title);
        json.WriteDanish("dct:description", site.Description);
        json.WriteString("dct:identifier", page + "#datasaet");
        WritePublisher(json);
        WriteContactPoint(json);
        json.WriteResource("dcat:theme", Authority + "data-theme/GOVE");
        json.WriteResource("dct:language", Authority + "language/DAN");
        json.WriteResource("dct:spatial", Authority + "country/DNK");
        json.WriteResource("dct:accessRights", Authority + "access-right/PUBLIC");
        json.WriteResource("dct:accrualPeriodicity", Authority + "frequency/IRREG");
        json.WriteResource("dcat:landingPage", page);
        if (site.Updated is { } updated)
        {
            json.WriteDate("dct:modified", updated);
        }

        WritePeriod(json);
        json.WriteStartArray("dcat:keyword");
        foreach (var topic in archive.Topics.Where(entry => entry.Items.Length > 0))
        {
            json.WriteStartObject();
            json.WriteString("@value", topic.Title);
            json.WriteString("@language", "da");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("dcat:distribution");
        foreach (var file in OpenDataAddresses.Files)
        {
            WriteFile(json, file);
        }

        foreach (var (link, type) in subscriptions)
        {
            WriteSubscription(json, link, type);
        }

        json.WriteEndArray();
    }

    private void WriteFile(Utf8JsonWriter json, OpenDataFile file)
    {
        var digest = digests.For(file.Url);
        json.WriteStartObject();
        json.WriteNode(absolute(file.Url) + "#distribution", "dcat:Distribution");
        json.WriteDanish("dct:title", file.Name);
        json.WriteDanish("dct:description", file.Contents);
        json.WriteResource("dcat:accessURL", page);
        json.WriteResource("dcat:downloadURL", absolute(file.Url));
        json.WriteResource("dcat:mediaType", MediaTypes + file.MediaType);
        if (file.FileType is { } type)
        {
            json.WriteResource("dct:format", Authority + "file-type/" + type);
        }

        json.WriteTyped("dcat:byteSize", digest.Size.ToString(CultureInfo.InvariantCulture), "xsd:nonNegativeInteger");
        json.WriteStartObject("spdx:checksum");
        json.WriteString("@type", "spdx:Checksum");
        json.WriteResource("spdx:algorithm", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256");
        json.WriteTyped("spdx:checksumValue", digest.Sha256, "xsd:hexBinary");
        json.WriteEndObject();
        WriteLicence(json);
        json.WriteEndObject();
    }

    private void WriteSubscription(Utf8JsonWriter json, Link link, string mediaType)
    {
        var address = absolute(UrlPath.Parse(link.Url));
        json.WriteStartObject();
        json.WriteNode(address + "#distribution", "dcat:Distribution");
        json.WriteDanish("dct:title", link.Text);
        json.WriteResource("dcat:accessURL", address);
        json.WriteResource("dcat:mediaType", MediaTypes + mediaType);
        WriteLicence(json);
        json.WriteEndObject();
    }

    private void WritePublisher(Utf8JsonWriter json)
    {
        json.WriteStartObject("dct:publisher");
        json.WriteNode(absolute(ArchiveAddresses.Home) + "#udgiver", "foaf:Agent");
        json.WriteDanish("foaf:name", site.Publisher);
        json.WriteEndObject();
    }

    private void WriteContactPoint(Utf8JsonWriter json)
    {
        if (site.Contact is not { } contact)
        {
            return;
        }

        json.WriteStartObject("dcat:contactPoint");
        json.WriteString("@type", "vcard:Kind");
        json.WriteDanish("vcard:fn", site.Publisher);
        if (contact.Contains('@', StringComparison.Ordinal) && !contact.Contains(' ', StringComparison.Ordinal))
        {
            json.WriteResource("vcard:hasEmail", "mailto:" + contact);
        }
        else if (Uri.TryCreate(contact, UriKind.Absolute, out var url))
        {
            json.WriteResource("vcard:hasURL", url.AbsoluteUri);
        }
        else
        {
            json.WriteDanish("vcard:note", contact);
        }

        json.WriteEndObject();
    }

    private void WriteLicence(Utf8JsonWriter json)
    {
        if (site.Licence is { } licence)
        {
            json.WriteResource("dct:license", licence.Url.AbsoluteUri);
        }
    }

    // From the first meeting to the last; where only the month is known, the whole month.
    private void WritePeriod(Utf8JsonWriter json)
    {
        if (archive.Meetings is not [var last, ..])
        {
            return;
        }

        json.WriteStartObject("dct:temporal");
        json.WriteString("@type", "dct:PeriodOfTime");
        json.WriteDate("dcat:startDate", DaysOf(archive.Meetings[^1].Date).Start);
        json.WriteDate("dcat:endDate", DaysOf(last.Date).End);
        json.WriteEndObject();
    }

    private static DateInterval DaysOf(MeetingDate date)
    {
        var month = new YearMonth(date.Year, date.Month);
        return date.Day is { } day ? new DateInterval(month.OnDayOfMonth(day), month.OnDayOfMonth(day)) : month.ToDateInterval();
    }
}
