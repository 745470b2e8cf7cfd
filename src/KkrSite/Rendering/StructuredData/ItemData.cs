using System.Text.Json;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;

namespace KkrSite.Rendering.StructuredData;

/// <summary>
/// An agenda item as schema.org's CreativeWork: a text that a meeting treated. Never Legislation, since a council that talks is
/// no parliament. A closed item has no text, decision or attachments to tell of.
/// </summary>
internal static class ItemData
{
    public static void Write(Utf8JsonWriter json, ItemEntry entry, DescribePages pages)
    {
        var item = entry.Item;
        var url = pages.Absolute(entry.Url);
        json.WriteString("@type", "CreativeWork");
        json.WriteString("@id", url);
        json.WriteString("url", url);
        json.WriteString("name", item.Title);
        json.WriteString("position", item.Number.ToString());
        json.WriteString("inLanguage", "da");
        WriteMeeting(json, entry.Meeting, pages);
        WriteTexts(json, "identifier", item.Cases.Select(number => number.ToString()));
        WriteTopics(json, entry, pages);
        if (item.Decision is { } decision)
        {
            json.WriteString("abstract", decision.Text);
        }

        if (entry.Outcome is { } outcome)
        {
            json.WriteString("creativeWorkStatus", OutcomeWords.Of(outcome));
        }

        json.WriteStartObject("creator");
        MeetingData.WriteCouncil(json, entry.Meeting.Council, pages);
        json.WriteEndObject();
        WriteCaseworkers(json, item);
        WriteAttachments(json, entry, pages);
    }

    // The meeting as a whole that the item is part of, and as the event that it belongs to.
    private static void WriteMeeting(Utf8JsonWriter json, MeetingEntry meeting, DescribePages pages)
    {
        json.WriteStartObject("isPartOf");
        MeetingData.WriteReference(json, meeting, pages);
        json.WriteString("startDate", MeetingMoment.StartOf(meeting.Meeting.Date, meeting.Meeting.Time));
        json.WriteEndObject();
        json.WriteStartObject("recordedAt");
        json.WriteString("@id", pages.Absolute(meeting.Url));
        json.WriteEndObject();
    }

    private static void WriteTopics(Utf8JsonWriter json, ItemEntry entry, DescribePages pages)
    {
        if (entry.Topics.Length == 0)
        {
            return;
        }

        json.WriteStartArray("about");
        foreach (var topic in entry.Topics)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Thing");
            json.WriteString("name", topic.Title);
            json.WriteString("url", pages.Absolute(Addresses.Topic(topic.Id)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCaseworkers(Utf8JsonWriter json, AgendaItem item)
    {
        if (item.Caseworkers.Length == 0)
        {
            return;
        }

        json.WriteStartArray("contributor");
        foreach (var initials in item.Caseworkers)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Person");
            json.WriteString("name", initials);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAttachments(Utf8JsonWriter json, ItemEntry entry, DescribePages pages)
    {
        if (entry.Item.Attachments.Length == 0)
        {
            return;
        }

        json.WriteStartArray("associatedMedia");
        foreach (var attachment in entry.Item.Attachments)
        {
            json.WriteStartObject();
            json.WriteString("@type", "MediaObject");
            json.WriteString("name", attachment.Title);
            if (AttachmentAddress.Of(entry.Meeting, attachment) is { } url)
            {
                json.WriteString("contentUrl", attachment.File is null ? url : pages.Absolute(url));
            }

            if (attachment is { File: { } file, FileSize: { } size })
            {
                json.WriteString("encodingFormat", MediaTypes.Of(file));
                json.WriteString("contentSize", DanishWords.Size(size));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        var any = false;
        foreach (var text in texts)
        {
            if (!any)
            {
                json.WriteStartArray(name);
                any = true;
            }

            json.WriteStringValue(text);
        }

        if (any)
        {
            json.WriteEndArray();
        }
    }
}
