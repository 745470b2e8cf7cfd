using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KkrSite.Archive.Model;
using KkrSite.Theme.Layouts;

namespace KkrSite.Site.Rendering.StructuredData;

/// <summary>Writes the facts of a page as JSON-LD of schema.org, for its head: its subject and its breadcrumbs.</summary>
public sealed class StructuredDataBuilder(Uri baseUrl)
{
    // Letters are not escaped; characters of HTML are, so that no text can end the script element.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        SkipValidation = true,
    };

    private readonly string root = baseUrl.AbsoluteUri;

    /// <summary>The absolute address.</summary>
    public string Absolute(UrlPath path) => Absolute(path.Value);

    // Addresses of the site need no escaping or resolving; Uri would take most of the time here.
    public string Absolute(string rootRelative) => string.Concat(root, rootRelative.AsSpan(1));

    /// <summary>The layout with structured data.</summary>
    /// <param name="thing">Writes the fields of the page's subject; null for a page without one.</param>
    public PageLayoutView Build(PageLayoutView layout, Action<Utf8JsonWriter>? thing = null)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            if (thing is not null)
            {
                json.WriteStartObject();
                thing(json);
                json.WriteEndObject();
            }

            if (layout.Breadcrumbs.Length > 0)
            {
                WriteBreadcrumbs(json, layout);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return layout with
        {
            StructuredData = Encoding.UTF8.GetString(buffer.WrittenSpan),
        };
    }

    private void WriteBreadcrumbs(Utf8JsonWriter json, PageLayoutView layout)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        foreach (var (link, index) in layout.Breadcrumbs.Select((link, index) => (link, index)))
        {
            WriteStep(json, index + 1, link.Text, Absolute(link.Url));
        }

        WriteStep(json, layout.Breadcrumbs.Length + 1, layout.ShortTitle ?? layout.Title, layout.CanonicalUrl);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, int position, string name, string url)
    {
        json.WriteStartObject();
        json.WriteString("@type", "ListItem");
        json.WriteNumber("position", position);
        json.WriteString("name", name);
        json.WriteString("item", url);
        json.WriteEndObject();
    }
}
