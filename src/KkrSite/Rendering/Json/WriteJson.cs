using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;

namespace KkrSite.Rendering.Json;

/// <summary>Writes the archive's records as the JSON beside their pages. Field names are a promise: add, never change.</summary>
internal static class WriteJson
{
    private static readonly ConcurrentBag<ArrayBufferWriter<byte>> Buffers = [];

    public static byte[] Of(ItemEntry entry, MeetingTexts texts)
    {
        var item = entry.Item;
        var sections = SectionHtml.Of(entry, texts);
        return Write(
            new AgendaItemDocument(
                entry.Url.Value,
                entry.Meeting.Council.Id.Slug,
                entry.Meeting.Meeting.Date.ToString(),
                entry.Meeting.Url.Value,
                item.Number.ToString(),
                item.Title,
                item.IsClosed,
                Strings(item.Cases),
                item.Caseworkers,
                TopicIds(entry),
                OutcomeOf(entry),
                item.Decision?.Text,
                RenditionWords.Of(entry.Meeting.Meeting.Rendition),
                sections,
                [.. item.Attachments.Select(attachment => new AttachmentDocument(attachment.Title, AttachmentAddress.Of(entry.Meeting, attachment)))],
                OutsideLinks.Of(item, sections),
                [.. GatherCorrections.Of(entry).Select(correction => Document(correction.Correction))]),
            OpenDataContext.Instance.AgendaItemDocument);
    }

    public static byte[] Of(MeetingEntry entry)
    {
        var meeting = entry.Meeting;
        return Write(
            new MeetingDocument(
                entry.Url.Value,
                meeting.Council.Slug,
                entry.Council.Name,
                meeting.Date.ToString(),
                PrecisionOf(meeting.Date),
                meeting.Time,
                meeting.Place,
                StatusWords.Of(meeting.Status),
                meeting.MovedTo?.ToString(),
                RenditionWords.Of(meeting.Rendition),
                [.. meeting.Sources.Select(source => new TitledAddress(source.Title, source.Url.OriginalString))],
                meeting.Attendees,
                meeting.Absentees,
                [.. meeting.Corrections.Select(Document)],
                [.. meeting.Headings.Select(heading => new HeadingDocument(heading.Key.ToString(), heading.Value))],
                References(entry.Items),
                entry.Previous?.Url.Value,
                entry.Next?.Url.Value),
            OpenDataContext.Instance.MeetingDocument);
    }

    public static byte[] Of(CaseEntry entry) => Write(
        new CaseDocument(entry.Url.Value, entry.Number.ToString(), entry.Note?.Title, References(entry.Items)),
        OpenDataContext.Instance.CaseDocument);

    public static byte[] Of(TopicEntry entry) => Write(
        new TopicDocument(entry.Url.Value, entry.Topic.Id.Slug, entry.Topic.Title, entry.Topic.Words, References(entry.Items)),
        OpenDataContext.Instance.TopicDocument);

    public static byte[] Of(CouncilEntry entry) => Write(
        new CouncilDocument(
            entry.Url.Value,
            entry.Council.Id.Slug,
            entry.Council.Name,
            entry.Council.Region,
            entry.Council.Website?.OriginalString,
            entry.Council.Municipalities,
            [.. entry.Meetings.Select(meeting => new MeetingReference(
                meeting.Url.Value,
                meeting.Meeting.Date.ToString(),
                PrecisionOf(meeting.Meeting.Date),
                StatusWords.Of(meeting.Meeting.Status)))]),
        OpenDataContext.Instance.CouncilDocument);

    private static CorrectionDocument Document(Correction correction) =>
        new(MeetingDate.OfDay(correction.Date).ToString(), correction.Text, correction.Item?.ToString());

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

    private static ImmutableArray<ItemReference> References(ImmutableArray<ItemEntry> items) =>
    [
        .. items.Select(entry => new ItemReference(
            entry.Url.Value,
            entry.Meeting.Council.Id.Slug,
            entry.Meeting.Meeting.Date.ToString(),
            entry.Item.Number.ToString(),
            entry.Item.Title,
            entry.Item.IsClosed,
            Strings(entry.Item.Cases),
            entry.Item.Caseworkers,
            TopicIds(entry),
            OutcomeOf(entry))),
    ];

    private static ImmutableArray<string> Strings(ImmutableArray<CaseNumber> cases) => [.. cases.Select(number => number.ToString())];

    private static ImmutableArray<string> TopicIds(ItemEntry entry) => [.. entry.Topics.Select(topic => topic.Id.Slug)];

    private static string? OutcomeOf(ItemEntry entry) => entry.Outcome is { } outcome ? OutcomeWords.Of(outcome) : null;

    private static string PrecisionOf(MeetingDate date) => date.Precision == DatePrecision.Day ? "day" : "month";
}
