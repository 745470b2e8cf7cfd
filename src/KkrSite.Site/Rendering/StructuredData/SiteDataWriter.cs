using System.Globalization;
using System.Text.Json;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.OpenData;

namespace KkrSite.Site.Rendering.StructuredData;

/// <summary>The archive as a whole: schema.org's WebSite on the front page, its Dataset on the page about open data.</summary>
internal static class SiteDataWriter
{
    public static void WriteWebSite(Utf8JsonWriter json, SiteSettings site, StructuredDataBuilder pages)
    {
        WriteHead(json, "WebSite", pages.Absolute(ArchiveAddresses.Home), site, pages);
        json.WriteStartObject("potentialAction");
        json.WriteString("@type", "SearchAction");
        json.WriteStartObject("target");
        json.WriteString("@type", "EntryPoint");
        json.WriteString("urlTemplate", pages.Absolute(ArchiveAddresses.Search) + "?q={search_term_string}");
        json.WriteEndObject();
        json.WriteString("query-input", "required name=search_term_string");
        json.WriteEndObject();
    }

    public static void WriteDataset(Utf8JsonWriter json, SiteSettings site, FileDigests digests, StructuredDataBuilder pages)
    {
        WriteHead(json, "Dataset", pages.Absolute(ArchiveAddresses.OpenData), site, pages);
        json.WriteBoolean("isAccessibleForFree", true);
        json.WriteString("spatialCoverage", "Danmark");
        json.WriteStartArray("distribution");
        foreach (var file in OpenDataAddresses.Files)
        {
            var digest = digests.For(file.Url);
            json.WriteStartObject();
            json.WriteString("@type", "DataDownload");
            json.WriteString("name", file.Name);
            json.WriteString("description", file.Contents);
            json.WriteString("contentUrl", pages.Absolute(file.Url));
            json.WriteString("encodingFormat", file.MediaType);
            json.WriteString("contentSize", digest.Size.ToString(CultureInfo.InvariantCulture) + " B");
            json.WriteString("sha256", digest.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteHead(Utf8JsonWriter json, string type, string url, SiteSettings site, StructuredDataBuilder pages)
    {
        json.WriteString("@type", type);
        json.WriteString("@id", url);
        json.WriteString("url", url);
        json.WriteString("name", site.Title);
        json.WriteString("description", site.Description);
        json.WriteString("inLanguage", "da");
        if (site.Licence is { } licence)
        {
            json.WriteString("license", licence.Url.AbsoluteUri);
        }

        if (site.Updated is { } updated)
        {
            json.WriteString("dateModified", MeetingDate.FromDay(updated).ToString());
        }

        json.WriteStartObject(type == "WebSite" ? "publisher" : "creator");
        json.WriteString("@type", "Organization");
        json.WriteString("name", site.Publisher);
        json.WriteString("url", pages.Absolute(ArchiveAddresses.Home));
        json.WriteEndObject();
    }
}
