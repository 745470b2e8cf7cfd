using System.Text.Json;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Rendering.Links;

namespace KkrSite.Site.Rendering.StructuredData;

/// <summary>
/// An agenda item as schema.org's CreativeWork. Not Legislation, since the councils are no parliaments. A closed item has no text,
/// decision or attachments.
/// </summary>
internal static class ItemDataWriter
{
    public static void Write(Utf8JsonWriter json, ItemEntry entry, StructuredDataBuilder pages)
    {
        var item = entry.Record;
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
            json.WriteString("creativeWorkStatus", OutcomeNames.For(outcome));
        }

        json.WriteStartObject("creator");
        MeetingDataWriter.WriteCouncil(json, entry.Meeting.Council, pages);
        json.WriteEndObject();
        WriteCaseworkers(json, item);
        WriteAttachments(json, entry, pages);
    }

    // The meeting both as the whole that the item is part of and as its event.
    private static void WriteMeeting(Utf8JsonWriter json, MeetingEntry meeting, StructuredDataBuilder pages)
    {
        json.WriteStartObject("isPartOf");
        MeetingDataWriter.WriteReference(json, meeting, pages);
        json.WriteString("startDate", MeetingTimeFormatter.FormatStart(meeting.Record));
        json.WriteEndObject();
        json.WriteStartObject("recordedAt");
        json.WriteString("@id", pages.Absolute(meeting.Url));
        json.WriteEndObject();
    }

    private static void WriteTopics(Utf8JsonWriter json, ItemEntry entry, StructuredDataBuilder pages)
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
            json.WriteString("url", pages.Absolute(ArchiveAddresses.ForTopic(topic.Id)));
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

    private static void WriteAttachments(Utf8JsonWriter json, ItemEntry entry, StructuredDataBuilder pages)
    {
        if (entry.Attachments.Length == 0)
        {
            return;
        }

        json.WriteStartArray("associatedMedia");
        foreach (var attachment in entry.Attachments)
        {
            json.WriteStartObject();
            json.WriteString("@type", "MediaObject");
            json.WriteString("name", attachment.Title);
            if (AttachmentAddress.For(entry.Meeting, attachment) is { } url)
            {
                json.WriteString("contentUrl", attachment.Target is AttachedFile ? pages.Absolute(url) : url);
            }

            if (attachment.Target is AttachedFile file)
            {
                json.WriteString("encodingFormat", MediaTypes.For(file.Path));
                json.WriteString("contentSize", DanishNumbers.FormatBytes(file.Size));
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
