using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering.Changes;
using NodaTime.Text;

namespace KkrSite.Rendering.Json;

/// <summary>Makes the published documents of the archive's records. Field names are a promise: add, never change.</summary>
internal static class MakeDocuments
{
    /// <param name="sections">With the page's HTML beside the page, without it in the archive as one file.</param>
    public static AgendaItemDocument Of(ItemEntry entry, ImmutableArray<SectionDocument> sections)
    {
        var item = entry.Item;
        return new AgendaItemDocument(
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
            OutsideLinks.Of(item),
            [.. GatherCorrections.Of(entry).Select(correction => Document(correction.Correction))],
            [.. FindAgendaChanges.Of(item).Select(change => new ChangeDocument(PartOf(change.Part), change.Name, change.Before))]);
    }

    public static MeetingDocument Of(MeetingEntry entry)
    {
        var meeting = entry.Meeting;
        return new MeetingDocument(
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
            LocalDatePattern.Iso.Format(entry.Changed),
            [.. meeting.Headings.Select(heading => new HeadingDocument(heading.Key.ToString(), heading.Value))],
            References(entry.Items),
            entry.Previous?.Url.Value,
            entry.Next?.Url.Value);
    }

    public static CaseDocument Of(CaseEntry entry) => new(entry.Url.Value, entry.Number.ToString(), entry.Note?.Title, References(entry.Items));

    public static TopicDocument Of(TopicEntry entry) =>
        new(entry.Url.Value, entry.Topic.Id.Slug, entry.Topic.Title, entry.Topic.Words, References(entry.Items));

    public static CouncilDocument Of(CouncilEntry entry) => new(
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
            StatusWords.Of(meeting.Meeting.Status)))]);

    public static MeetingRow RowOf(MeetingEntry entry) => new(
        entry.Url.Value,
        entry.Council.Id.Slug,
        entry.Council.Name,
        entry.Meeting.Date.ToString(),
        PrecisionOf(entry.Meeting.Date),
        entry.Meeting.Time,
        entry.Meeting.Place,
        StatusWords.Of(entry.Meeting.Status),
        entry.Meeting.MovedTo?.ToString(),
        RenditionWords.Of(entry.Meeting.Rendition),
        entry.Items.Length);

    public static CaseRow RowOf(CaseEntry entry) => new(
        entry.Url.Value,
        entry.Number.ToString(),
        entry.Note?.Title,
        [.. entry.Items.Select(item => item.Meeting.Council.Id.Slug).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        entry.Items[^1].Meeting.Meeting.Date.ToString(),
        entry.Items[0].Meeting.Meeting.Date.ToString(),
        entry.Items.Length);

    public static string PrecisionOf(MeetingDate date) => date.Precision == DatePrecision.Day ? "day" : "month";

    private static CorrectionDocument Document(Correction correction) =>
        new(MeetingDate.OfDay(correction.Date).ToString(), correction.Text, correction.Item?.ToString());

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

    private static string PartOf(AgendaPart part) => part switch
    {
        AgendaPart.NewItem => "newItem",
        AgendaPart.Number => "number",
        AgendaPart.Title => "title",
        AgendaPart.CaseNumbers => "caseNumbers",
        AgendaPart.Section => "section",
        AgendaPart.NewSection => "newSection",
        _ => "newAttachment",
    };
}
