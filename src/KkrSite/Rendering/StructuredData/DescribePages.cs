using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KkrSite.Archive.Model;
using KkrSite.Theme.Layouts;

namespace KkrSite.Rendering.StructuredData;

/// <summary>Writes a page's facts as schema.org has them, for the head of the page: what it shows, and where it stands.</summary>
public sealed class DescribePages(Uri baseUrl)
{
    // Letters stay letters; what means something to HTML is escaped, so that no text can end the element that it stands in.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    private readonly string root = baseUrl.AbsoluteUri;

    /// <summary>The address as others should cite it.</summary>
    public string Absolute(UrlPath path) => Absolute(path.Value);

    // An address of ours has nothing left to escape or resolve: the framework's own way would cost more than all else here.
    public string Absolute(string rootRelative) => string.Concat(root, rootRelative.AsSpan(1));

    /// <summary>The frame with its page described.</summary>
    /// <param name="thing">Writes the fields of what the page is about; null for a page that is only a page.</param>
    public PageFrame Describe(PageFrame frame, Action<Utf8JsonWriter>? thing = null)
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

            if (frame.Breadcrumbs.Length > 0)
            {
                WriteBreadcrumbs(json, frame);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return frame with { StructuredData = Encoding.UTF8.GetString(buffer.WrittenSpan) };
    }

    private void WriteBreadcrumbs(Utf8JsonWriter json, PageFrame frame)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        foreach (var (link, index) in frame.Breadcrumbs.Select((link, index) => (link, index)))
        {
            WriteStep(json, index + 1, link.Text, Absolute(link.Url));
        }

        WriteStep(json, frame.Breadcrumbs.Length + 1, frame.Crumb ?? frame.Title, frame.CanonicalUrl);
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
