using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KkrSite.Archive.Linking;
using KkrSite.Rendering.Json;

namespace KkrSite.Rendering.OpenData;

/// <summary>Writes the lists of all meetings and all cases, row by row.</summary>
internal static class WriteLists
{
    private const int FlushAfter = 64 * 1024;

    public static void Meetings(MeetingArchive archive, Stream target) => Write(
        target, DocumentNames.Meetings, "meetings", archive.Meetings.Select(MakeDocuments.RowOf), OpenDataContext.Instance.MeetingRow);

    public static void Cases(MeetingArchive archive, Stream target) => Write(
        target, DocumentNames.Cases, "cases", archive.Cases.Select(MakeDocuments.RowOf), OpenDataContext.Instance.CaseRow);

    private static void Write<T>(Stream target, string schema, string name, IEnumerable<T> rows, JsonTypeInfo<T> type)
    {
        using (var json = new Utf8JsonWriter(target, OpenDataContext.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteString("$schema", DocumentNames.SchemaUrl(schema));
            json.WriteStartArray(name);
            foreach (var row in rows)
            {
                JsonSerializer.Serialize(json, row, type);
                if (json.BytesPending > FlushAfter)
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
