using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KkrSite.Archive.Linking;
using KkrSite.Rendering.Json;

namespace KkrSite.Rendering.OpenData;

/// <summary>
/// Writes the whole archive as JSON Lines: councils, topics, cases, and each meeting with its items after it. A line is what
/// stands beside the page, but for the HTML of an item's sections, which is the page's own; so no text is parsed again.
/// </summary>
internal static class WriteArchiveLines
{
    public static void Of(MeetingArchive archive, Stream target)
    {
        var context = OpenDataContext.Instance;
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, OpenDataContext.LineOptions);
        foreach (var council in archive.Councils)
        {
            Line(MakeDocuments.Of(council), context.CouncilDocument);
        }

        foreach (var topic in archive.Topics)
        {
            Line(MakeDocuments.Of(topic), context.TopicDocument);
        }

        foreach (var entry in archive.Cases)
        {
            Line(MakeDocuments.Of(entry), context.CaseDocument);
        }

        foreach (var meeting in archive.Meetings)
        {
            Line(MakeDocuments.Of(meeting), context.MeetingDocument);
            foreach (var item in meeting.Items)
            {
                Line(MakeDocuments.Of(item, SectionDocuments.Plain(item)), context.AgendaItemDocument);
            }
        }

        void Line<T>(T document, JsonTypeInfo<T> type)
        {
            JsonSerializer.Serialize(json, document, type);
            json.Flush();
            json.Reset();
            buffer.Write("\n"u8);
            target.Write(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
        }
    }
}
