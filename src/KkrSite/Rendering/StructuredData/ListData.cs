using System.Collections.Immutable;
using System.Text.Json;
using KkrSite.Archive.Linking;
using KkrSite.Theme.Parts;

namespace KkrSite.Rendering.StructuredData;

/// <summary>A page that gathers others, as schema.org's CollectionPage.</summary>
internal static class ListData
{
    // What a search engine shows of a list is little; the JSON beside the page has all of it.
    private const int Most = 100;

    public static void Write(Utf8JsonWriter json, CaseEntry entry, string title, DescribePages pages)
    {
        Open(json, title, pages.Absolute(entry.Url));
        json.WriteString("identifier", entry.Number.ToString());
        WriteList(json, entry.Items.Length, Items(entry.Items), pages);
    }

    public static void Write(Utf8JsonWriter json, TopicEntry entry, DescribePages pages)
    {
        Open(json, entry.Topic.Title, pages.Absolute(entry.Url));
        WriteList(json, entry.Items.Length, Items(entry.Items), pages);
    }

    public static void Write(Utf8JsonWriter json, CouncilEntry entry, DescribePages pages)
    {
        Open(json, entry.Council.Name, pages.Absolute(entry.Url));
        json.WriteStartObject("about");
        MeetingData.WriteCouncil(json, entry.Council, pages);
        json.WriteEndObject();
        WriteList(json, entry.Meetings.Length, entry.Meetings.Take(Most).Select(Summaries.LinkTo), pages);
    }

    private static IEnumerable<Link> Items(ImmutableArray<ItemEntry> items) => items.Take(Most).Select(Summaries.LinkTo);

    private static void Open(Utf8JsonWriter json, string name, string url)
    {
        json.WriteString("@type", "CollectionPage");
        json.WriteString("@id", url);
        json.WriteString("url", url);
        json.WriteString("name", name);
        json.WriteString("inLanguage", "da");
    }

    /// <param name="count">Of all, not only of those that are named.</param>
    private static void WriteList(Utf8JsonWriter json, int count, IEnumerable<Link> links, DescribePages pages)
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
