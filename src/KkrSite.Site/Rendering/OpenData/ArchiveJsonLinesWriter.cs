using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KkrSite.Archive.Linking;
using KkrSite.Site.Rendering.Json;

namespace KkrSite.Site.Rendering.OpenData;

/// <summary>
/// Writes the whole archive as JSON Lines: councils, topics, cases, and each meeting with its items after it. A line equals the
/// JSON beside the page, but without the HTML of an item's sections, so that no text need be rendered again.
/// </summary>
internal static class ArchiveJsonLinesWriter
{
    public static void Write(MeetingArchive archive, Stream target)
    {
        var context = OpenDataJsonContext.Instance;
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, OpenDataJsonContext.LineOptions);
        foreach (var council in archive.Councils)
        {
            Line(PublishedDocumentBuilder.Build(council), context.CouncilDocument);
        }

        foreach (var topic in archive.Topics)
        {
            Line(PublishedDocumentBuilder.Build(topic), context.TopicDocument);
        }

        foreach (var entry in archive.Cases)
        {
            Line(PublishedDocumentBuilder.Build(entry), context.CaseDocument);
        }

        foreach (var meeting in archive.Meetings)
        {
            Line(PublishedDocumentBuilder.Build(meeting), context.MeetingDocument);
            foreach (var item in meeting.Items)
            {
                Line(PublishedDocumentBuilder.Build(item, SectionDocumentBuilder.BuildPlain(item)), context.AgendaItemDocument);
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
