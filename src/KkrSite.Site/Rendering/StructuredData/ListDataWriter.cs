using System.Collections.Immutable;
using System.Text.Json;
using KkrSite.Archive.Linking;
using KkrSite.Site.Rendering.Views;
using KkrSite.Theme.Parts.Inlines;

namespace KkrSite.Site.Rendering.StructuredData;

/// <summary>A page that lists others, as schema.org's CollectionPage.</summary>
internal static class ListDataWriter
{
    // Search engines show little of a list; the JSON beside the page has all of it.
    private const int MaxListed = 100;

    public static void Write(Utf8JsonWriter json, CaseEntry entry, string title, StructuredDataBuilder pages)
    {
        WriteHead(json, title, pages.Absolute(entry.Url));
        json.WriteString("identifier", entry.Number.ToString());
        WriteList(json, entry.Items.Length, ListItems(entry.Items), pages);
    }

    public static void Write(Utf8JsonWriter json, TopicEntry entry, StructuredDataBuilder pages)
    {
        WriteHead(json, entry.Title, pages.Absolute(entry.Url));
        WriteList(json, entry.Items.Length, ListItems(entry.Items), pages);
    }

    public static void Write(Utf8JsonWriter json, CouncilEntry entry, StructuredDataBuilder pages)
    {
        WriteHead(json, entry.Name, pages.Absolute(entry.Url));
        json.WriteStartObject("about");
        MeetingDataWriter.WriteCouncil(json, entry.Record, pages);
        json.WriteEndObject();
        WriteList(json, entry.Meetings.Length, entry.Meetings.Take(MaxListed).Select(SummaryBuilder.LinkTo), pages);
    }

    private static IEnumerable<Link> ListItems(ImmutableArray<ItemEntry> items) => items.Take(MaxListed).Select(SummaryBuilder.LinkTo);

    private static void WriteHead(Utf8JsonWriter json, string name, string url)
    {
        json.WriteString("@type", "CollectionPage");
        json.WriteString("@id", url);
        json.WriteString("url", url);
        json.WriteString("name", name);
        json.WriteString("inLanguage", "da");
    }

    /// <param name="count">The number of all entries, not only of those listed.</param>
    private static void WriteList(Utf8JsonWriter json, int count, IEnumerable<Link> links, StructuredDataBuilder pages)
    {
        json.WriteStartObject("mainEntity");
        json.WriteString("@type", "ItemList");
        json.WriteNumber("numberOfItems", count);
        json.WriteStartArray("itemListElement");
        var position = 0;
        foreach (var link in links)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", ++position);
            json.WriteString("name", link.Text);
            json.WriteString("url", pages.Absolute(link.Url));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
