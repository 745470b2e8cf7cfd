using System.Text.Json;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Views;

namespace KkrSite.Site.Rendering.StructuredData;

/// <summary>A meeting as schema.org's Event.</summary>
internal static class MeetingDataWriter
{
    private const string SchemaOrg = "https://schema.org/";

    public static void Write(Utf8JsonWriter json, MeetingEntry entry, string description, StructuredDataBuilder pages)
    {
        var meeting = entry.Record;
        WriteReference(json, entry, pages);
        json.WriteString("url", pages.Absolute(entry.Url));
        json.WriteString("description", description);
        json.WriteString("inLanguage", "da");
        WriteTimes(json, meeting);
        if (meeting.Place is { } place)
        {
            json.WriteStartObject("location");
            json.WriteString("@type", "Place");
            json.WriteString("name", place);
            json.WriteString("address", place);
            json.WriteEndObject();
        }

        json.WriteStartObject("organizer");
        WriteCouncil(json, entry.Council, pages);
        json.WriteEndObject();
        WriteItems(json, entry, pages);
    }

    /// <summary>The fields that identify the meeting elsewhere.</summary>
    public static void WriteReference(Utf8JsonWriter json, MeetingEntry entry, StructuredDataBuilder pages)
    {
        json.WriteString("@type", "Event");
        json.WriteString("@id", pages.Absolute(entry.Url));
        json.WriteString("name", SummaryBuilder.TitleOf(entry));
    }

    public static void WriteCouncil(Utf8JsonWriter json, Council council, StructuredDataBuilder pages)
    {
        var url = pages.Absolute(ArchiveAddresses.ForCouncil(council.Id));
        json.WriteString("@type", "Organization");
        json.WriteString("@id", url + "#raad");
        json.WriteString("name", council.Name);
        json.WriteString("url", url);
    }

    // A moved meeting has its new date, and the old one as previousStartDate.
    private static void WriteTimes(Utf8JsonWriter json, Meeting meeting)
    {
        if (meeting is { Status: MeetingStatus.Moved, MovedTo: { } to })
        {
            json.WriteString("eventStatus", SchemaOrg + "EventRescheduled");
            json.WriteString("startDate", to.ToString());
            json.WriteString("previousStartDate", MeetingTimeFormatter.FormatStart(meeting));
            return;
        }

        json.WriteString(
            "eventStatus",
            SchemaOrg
                + meeting.Status switch
                {
                    MeetingStatus.Cancelled => "EventCancelled",
                    MeetingStatus.Moved => "EventPostponed",
                    _ => "EventScheduled",
                }
        );
        json.WriteString("startDate", MeetingTimeFormatter.FormatStart(meeting));
        if (MeetingTimeFormatter.FormatEnd(meeting) is { } end)
        {
            json.WriteString("endDate", end);
        }
    }

    private static void WriteItems(Utf8JsonWriter json, MeetingEntry entry, StructuredDataBuilder pages)
    {
        if (entry.Items.Length == 0)
        {
            return;
        }

        json.WriteStartArray("workFeatured");
        foreach (var item in entry.Items)
        {
            json.WriteStartObject();
            json.WriteString("@type", "CreativeWork");
            json.WriteString("@id", pages.Absolute(item.Url));
            json.WriteString("position", item.Number.ToString());
            json.WriteString("name", item.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
