using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KkrSite.Archive.Linking;
using KkrSite.Rendering.Prose;

namespace KkrSite.Rendering.Json;

/// <summary>Writes the archive's records as the JSON beside their pages.</summary>
internal static class WriteJson
{
    private static readonly ConcurrentBag<ArrayBufferWriter<byte>> Buffers = [];

    public static byte[] Of(ItemEntry entry, MeetingTexts texts) =>
        Write(MakeDocuments.Of(entry, SectionDocuments.WithHtml(entry, texts)), OpenDataContext.Instance.AgendaItemDocument);

    public static byte[] Of(MeetingEntry entry) => Write(MakeDocuments.Of(entry), OpenDataContext.Instance.MeetingDocument);

    public static byte[] Of(CaseEntry entry) => Write(MakeDocuments.Of(entry), OpenDataContext.Instance.CaseDocument);

    public static byte[] Of(TopicEntry entry) => Write(MakeDocuments.Of(entry), OpenDataContext.Instance.TopicDocument);

    public static byte[] Of(CouncilEntry entry) => Write(MakeDocuments.Of(entry), OpenDataContext.Instance.CouncilDocument);

    private static byte[] Write<T>(T document, JsonTypeInfo<T> type)
    {
        if (!Buffers.TryTake(out var buffer))
        {
            buffer = new ArrayBufferWriter<byte>();
        }

        using (var json = new Utf8JsonWriter(buffer, OpenDataContext.WriterOptions))
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
