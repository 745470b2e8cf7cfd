using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KkrSite.Archive.Linking;
using KkrSite.Site.Rendering.Json;

namespace KkrSite.Site.Rendering.OpenData;

/// <summary>Writes the lists of all meetings and all cases, row by row.</summary>
internal static class JsonListWriter
{
    private const int FlushThreshold = 64 * 1024;

    public static void WriteMeetings(MeetingArchive archive, Stream target) =>
        Write(
            target,
            DocumentNames.Meetings,
            "meetings",
            archive.Meetings.Select(PublishedDocumentBuilder.BuildRow),
            OpenDataJsonContext.Instance.MeetingRow
        );

    public static void WriteCases(MeetingArchive archive, Stream target) =>
        Write(
            target,
            DocumentNames.Cases,
            "cases",
            archive.Cases.Select(PublishedDocumentBuilder.BuildRow),
            OpenDataJsonContext.Instance.CaseRow
        );

    private static void Write<T>(Stream target, string schema, string name, IEnumerable<T> rows, JsonTypeInfo<T> type)
    {
        using (var json = new Utf8JsonWriter(target, OpenDataJsonContext.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteString("$schema", DocumentNames.SchemaUrl(schema));
            json.WriteStartArray(name);
            foreach (var row in rows)
            {
                JsonSerializer.Serialize(json, row, type);
                if (json.BytesPending > FlushThreshold)
                {
                    json.Flush();
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        target.Write("\n"u8);
    }
}
