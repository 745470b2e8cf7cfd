using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KkrSite.Archive.Linking;
using KkrSite.Site.Rendering.Prose;

namespace KkrSite.Site.Rendering.Json;

/// <summary>Writes the archive's records as the JSON beside their pages.</summary>
internal static class PublishedDocumentWriter
{
    public static void Write(ItemEntry entry, MeetingTextCache texts, IBufferWriter<byte> output) =>
        Serialize(
            PublishedDocumentBuilder.Build(entry, SectionDocumentBuilder.BuildWithHtml(entry, texts)),
            OpenDataJsonContext.Instance.AgendaItemDocument,
            output
        );

    public static void Write(MeetingEntry entry, IBufferWriter<byte> output) =>
        Serialize(PublishedDocumentBuilder.Build(entry), OpenDataJsonContext.Instance.MeetingDocument, output);

    public static void Write(CaseEntry entry, IBufferWriter<byte> output) =>
        Serialize(PublishedDocumentBuilder.Build(entry), OpenDataJsonContext.Instance.CaseDocument, output);

    public static void Write(TopicEntry entry, IBufferWriter<byte> output) =>
        Serialize(PublishedDocumentBuilder.Build(entry), OpenDataJsonContext.Instance.TopicDocument, output);

    public static void Write(CouncilEntry entry, IBufferWriter<byte> output) =>
        Serialize(PublishedDocumentBuilder.Build(entry), OpenDataJsonContext.Instance.CouncilDocument, output);

    private static void Serialize<T>(T document, JsonTypeInfo<T> type, IBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, OpenDataJsonContext.WriterOptions))
        {
            JsonSerializer.Serialize(json, document, type);
        }

        output.Write("\n"u8);
    }
}
