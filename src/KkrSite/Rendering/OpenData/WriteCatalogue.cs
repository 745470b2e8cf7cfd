using System.Globalization;
using System.Text.Json;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering.Json;
using KkrSite.Theme.Parts;
using NodaTime;

namespace KkrSite.Rendering.OpenData;

/// <summary>
/// Writes the description of the data set that data portals collect: DCAT-AP as JSON-LD, with its context in the file, so that
/// nobody has to fetch one to read it.
/// </summary>
internal sealed class WriteCatalogue(MeetingArchive archive, FileDigests digests, Func<UrlPath, string> absolute)
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

    private readonly string page = absolute(Addresses.OpenData);

    /// <param name="follow">Feeds and calendars, root-relative.</param>
    public byte[] Write(IEnumerable<(Link Link, string MediaType)> follow)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, OpenDataContext.WriterOptions))
        {
            json.WriteStartObject();
            WriteContext(json);
            Open(json, absolute(DataAddresses.Catalogue), "dcat:Catalog");
            Danish(json, "dct:title", site.Title);
            Danish(json, "dct:description", site.Description);
            Publisher(json);
            Resource(json, "foaf:homepage", absolute(Addresses.Home));
            Resource(json, "dct:language", Authority + "language/DAN");
            Licence(json);
            json.WriteStartObject("dcat:dataset");
            WriteDataset(json, follow);
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

    private void WriteDataset(Utf8JsonWriter json, IEnumerable<(Link Link, string MediaType)> follow)
    {
        Open(json, page + "#datasaet", "dcat:Dataset");
        Danish(json, "dct:title", site.Title);
        Danish(json, "dct:description", site.Description);
        json.WriteString("dct:identifier", page + "#datasaet");
        Publisher(json);
        ContactPoint(json);
        Resource(json, "dcat:theme", Authority + "data-theme/GOVE");
        Resource(json, "dct:language", Authority + "language/DAN");
        Resource(json, "dct:spatial", Authority + "country/DNK");
        Resource(json, "dct:accrualPeriodicity", Authority + "frequency/IRREG");
        Resource(json, "dcat:landingPage", page);
        if (site.Updated is { } updated)
        {
            Date(json, "dct:modified", updated);
        }

        Period(json);
        json.WriteStartArray("dcat:keyword");
        foreach (var topic in archive.Topics.Where(entry => entry.Items.Length > 0))
        {
            json.WriteStartObject();
            json.WriteString("@value", topic.Topic.Title);
            json.WriteString("@language", "da");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("dcat:distribution");
        foreach (var file in DataAddresses.Files)
        {
            File(json, file);
        }

        foreach (var (link, type) in follow)
        {
            Followed(json, link, type);
        }

        json.WriteEndArray();
    }

    private void File(Utf8JsonWriter json, DataFile file)
    {
        var digest = digests.Of(file.Url);
        json.WriteStartObject();
        Open(json, absolute(file.Url) + "#distribution", "dcat:Distribution");
        Danish(json, "dct:title", file.Name);
        Danish(json, "dct:description", file.Contents);
        Resource(json, "dcat:accessURL", page);
        Resource(json, "dcat:downloadURL", absolute(file.Url));
        Resource(json, "dcat:mediaType", MediaTypes + file.MediaType);
        if (file.FileType is { } type)
        {
            Resource(json, "dct:format", Authority + "file-type/" + type);
        }

        Typed(json, "dcat:byteSize", digest.Size.ToString(CultureInfo.InvariantCulture), "xsd:nonNegativeInteger");
        json.WriteStartObject("spdx:checksum");
        json.WriteString("@type", "spdx:Checksum");
        Resource(json, "spdx:algorithm", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256");
        Typed(json, "spdx:checksumValue", digest.Sha256, "xsd:hexBinary");
        json.WriteEndObject();
        Licence(json);
        json.WriteEndObject();
    }

    private void Followed(Utf8JsonWriter json, Link link, string mediaType)
    {
        var address = absolute(UrlPath.Parse(link.Url));
        json.WriteStartObject();
        Open(json, address + "#distribution", "dcat:Distribution");
        Danish(json, "dct:title", link.Text);
        Resource(json, "dcat:accessURL", address);
        Resource(json, "dcat:mediaType", MediaTypes + mediaType);
        Licence(json);
        json.WriteEndObject();
    }

    private void Publisher(Utf8JsonWriter json)
    {
        json.WriteStartObject("dct:publisher");
        Open(json, absolute(Addresses.Home) + "#udgiver", "foaf:Agent");
        Danish(json, "foaf:name", site.Publisher);
        json.WriteEndObject();
    }

    private void ContactPoint(Utf8JsonWriter json)
    {
        if (site.Contact is not { } contact)
        {
            return;
        }

        json.WriteStartObject("dcat:contactPoint");
        json.WriteString("@type", "vcard:Kind");
        Danish(json, "vcard:fn", site.Publisher);
        if (contact.Contains('@', StringComparison.Ordinal) && !contact.Contains(' ', StringComparison.Ordinal))
        {
            Resource(json, "vcard:hasEmail", "mailto:" + contact);
        }
        else if (Uri.TryCreate(contact, UriKind.Absolute, out var url))
        {
            Resource(json, "vcard:hasURL", url.AbsoluteUri);
        }
        else
        {
            Danish(json, "vcard:note", contact);
        }

        json.WriteEndObject();
    }

    private void Licence(Utf8JsonWriter json)
    {
        if (site.Licence is { } licence)
        {
            Resource(json, "dct:license", licence.Url.AbsoluteUri);
        }
    }

    // From the first meeting to the last: a month alone counts whole.
    private void Period(Utf8JsonWriter json)
    {
        if (archive.Meetings is not [var last, ..])
        {
            return;
        }

        json.WriteStartObject("dct:temporal");
        json.WriteString("@type", "dct:PeriodOfTime");
        Date(json, "dcat:startDate", Days(archive.Meetings[^1].Meeting.Date).Start);
        Date(json, "dcat:endDate", Days(last.Meeting.Date).End);
        json.WriteEndObject();
    }

    private static DateInterval Days(MeetingDate date)
    {
        var month = new YearMonth(date.Year, date.Month);
        return date.Day is { } day ? new DateInterval(month.OnDayOfMonth(day), month.OnDayOfMonth(day)) : month.ToDateInterval();
    }

    private static void Open(Utf8JsonWriter json, string id, string type)
    {
        json.WriteString("@id", id);
        json.WriteString("@type", type);
    }

    private static void Danish(Utf8JsonWriter json, string name, string value)
    {
        json.WriteStartObject(name);
        json.WriteString("@value", value);
        json.WriteString("@language", "da");
        json.WriteEndObject();
    }

    private static void Typed(Utf8JsonWriter json, string name, string value, string type)
    {
        json.WriteStartObject(name);
        json.WriteString("@value", value);
        json.WriteString("@type", type);
        json.WriteEndObject();
    }

    private static void Date(Utf8JsonWriter json, string name, LocalDate date) => Typed(json, name, MeetingDate.OfDay(date).ToString(), "xsd:date");

    private static void Resource(Utf8JsonWriter json, string name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }
}
