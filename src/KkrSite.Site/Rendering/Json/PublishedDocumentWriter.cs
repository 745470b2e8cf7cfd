using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KkrSite.Archive.Linking;
using KkrSite.Site.Rendering.Prose;

namespace KkrSite.Site.Rendering.Json;

/// <summary>Writes the archive's records as the JSON beside their pages.</summary>
internal static class PublishedDocumentWriter
{
    private static readonly ConcurrentBag<ArrayBufferWriter<byte>> Buffers = [];

    public static byte[] Write(ItemEntry entry, MeetingTextCache texts) =>
        Serialize(
            PublishedDocumentBuilder.Build(entry, SectionDocumentBuilder.BuildWithHtml(entry, texts)),
            OpenDataJsonContext.Instance.AgendaItemDocument
        );

    public static byte[] Write(MeetingEntry entry) =>
        Serialize(PublishedDocumentBuilder.Build(entry), OpenDataJsonContext.Instance.MeetingDocument);

    public static byte[] Write(CaseEntry entry) =>
        Serialize(PublishedDocumentBuilder.Build(entry), OpenDataJsonContext.Instance.CaseDocument);

    public static byte[] Write(TopicEntry entry) =>
        Serialize(PublishedDocumentBuilder.Build(entry), OpenDataJsonContext.Instance.TopicDocument);

    public static byte[] Write(CouncilEntry entry) =>
        Serialize(PublishedDocumentBuilder.Build(entry), OpenDataJsonContext.Instance.CouncilDocument);

    private static byte[] Serialize<T>(T document, JsonTypeInfo<T> type)
    {
        if (!Buffers.TryTake(out var buffer))
        {
            buffer = new ArrayBufferWriter<byte>();
        }

        using (var json = new Utf8JsonWriter(buffer, OpenDataJsonContext.WriterOptions))
        {
            JsonSerializer.Serialize(json, document, type);
        }

        buffer.Write("\n"u8);
        var bytes = buffer.WrittenSpan.ToArray();
        buffer.ResetWrittenCount();
        Buffers.Add(buffer);
        return bytes;
    }
}
