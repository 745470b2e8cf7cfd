using System.Text.Json;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;

namespace KkrSite.Rendering.StructuredData;

/// <summary>A meeting as schema.org's Event.</summary>
internal static class MeetingData
{
    private const string Status = "https://schema.org/";

    public static void Write(Utf8JsonWriter json, MeetingEntry entry, string description, DescribePages pages)
    {
        var meeting = entry.Meeting;
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

    /// <summary>What others say of the meeting: which it is.</summary>
    public static void WriteReference(Utf8JsonWriter json, MeetingEntry entry, DescribePages pages)
    {
        json.WriteString("@type", "Event");
        json.WriteString("@id", pages.Absolute(entry.Url));
        json.WriteString("name", Summaries.TitleOf(entry));
    }

    public static void WriteCouncil(Utf8JsonWriter json, Council council, DescribePages pages)
    {
        var url = pages.Absolute(Addresses.Council(council.Id));
        json.WriteString("@type", "Organization");
        json.WriteString("@id", url + "#raad");
        json.WriteString("name", council.Name);
        json.WriteString("url", url);
    }

    // A meeting that was moved has the date that it was moved to, and tells the old one as such.
    private static void WriteTimes(Utf8JsonWriter json, Meeting meeting)
    {
        if (meeting is { Status: MeetingStatus.Moved, MovedTo: { } to })
        {
            json.WriteString("eventStatus", Status + "EventRescheduled");
            json.WriteString("startDate", to.ToString());
            json.WriteString("previousStartDate", MeetingMoment.StartOf(meeting.Date, meeting.Time));
            return;
        }

        json.WriteString("eventStatus", Status + meeting.Status switch
        {
            MeetingStatus.Cancelled => "EventCancelled",
            MeetingStatus.Moved => "EventPostponed",
            _ => "EventScheduled",
        });
        json.WriteString("startDate", MeetingMoment.StartOf(meeting.Date, meeting.Time));
        if (MeetingMoment.EndOf(meeting.Date, meeting.Time) is { } end)
        {
            json.WriteString("endDate", end);
        }
    }

    private static void WriteItems(Utf8JsonWriter json, MeetingEntry entry, DescribePages pages)
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
            json.WriteString("position", item.Item.Number.ToString());
            json.WriteString("name", item.Item.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
