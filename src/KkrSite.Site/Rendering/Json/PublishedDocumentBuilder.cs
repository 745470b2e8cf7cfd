using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Rendering.AgendaChanges;
using KkrSite.Site.Rendering.Links;
using NodaTime.Text;

namespace KkrSite.Site.Rendering.Json;

/// <summary>Builds the published documents from the archive's records. Field names are a promise: add, never change.</summary>
internal static class PublishedDocumentBuilder
{
    /// <param name="sections">With HTML for the file beside the page, without it for the file of the whole archive.</param>
    public static AgendaItemDocument Build(ItemEntry entry, ImmutableArray<SectionDocument> sections)
    {
        var item = entry.Record;
        return new AgendaItemDocument(
            entry.Url.Value,
            entry.Meeting.Council.Id.Slug,
            entry.Meeting.Date.ToString(),
            entry.Meeting.Url.Value,
            item.Number.ToString(),
            item.Title,
            item.IsClosed,
            FormatCases(item.Cases),
            item.Caseworkers,
            TopicIds(entry),
            OutcomeName(entry),
            item.Decision?.Text,
            RenditionNames.For(entry.Meeting.Rendition),
            sections,
            [
                .. item.Attachments.Select(attachment => new AttachmentDocument(
                    attachment.Title,
                    AttachmentAddress.For(entry.Meeting, attachment)
                )),
            ],
            ItemLinkCollector.Collect(item),
            [.. entry.Corrections.Select(correction => BuildCorrection(correction.Record))],
            [.. AgendaChangeFinder.Find(item).Select(BuildChange)]
        );
    }

    public static MeetingDocument Build(MeetingEntry entry)
    {
        var meeting = entry.Record;
        return new MeetingDocument(
            entry.Url.Value,
            meeting.Council.Slug,
            entry.Council.Name,
            meeting.Date.ToString(),
            PrecisionName(meeting.Date),
            meeting.Time,
            meeting.Place,
            MeetingStatusNames.For(meeting.Status),
            meeting.MovedTo?.ToString(),
            RenditionNames.For(meeting.Rendition),
            [.. meeting.Sources.Select(source => new TitledAddress(source.Title, source.Url.OriginalString))],
            meeting.Attendees,
            meeting.Absentees,
            [.. meeting.Corrections.Select(BuildCorrection)],
            LocalDatePattern.Iso.Format(entry.LastChanged),
            [.. meeting.Headings.Select(heading => new HeadingDocument(heading.Key.ToString(), heading.Value))],
            BuildReferences(entry.Items),
            entry.Previous?.Url.Value,
            entry.Next?.Url.Value
        );
    }

    public static CaseDocument Build(CaseEntry entry) =>
        new(entry.Url.Value, entry.Number.ToString(), entry.Note?.Title, BuildReferences(entry.Items));

    public static TopicDocument Build(TopicEntry entry) =>
        new(entry.Url.Value, entry.Id.Slug, entry.Title, entry.Record.Words, BuildReferences(entry.Items));

    public static CouncilDocument Build(CouncilEntry entry) =>
        new(
            entry.Url.Value,
            entry.Id.Slug,
            entry.Name,
            entry.Record.Region,
            entry.Record.Website?.OriginalString,
            entry.Record.Municipalities,
            [
                .. entry.Meetings.Select(meeting => new MeetingReference(
                    meeting.Url.Value,
                    meeting.Date.ToString(),
                    PrecisionName(meeting.Date),
                    MeetingStatusNames.For(meeting.Status)
                )),
            ]
        );

    public static MeetingRow BuildRow(MeetingEntry entry) =>
        new(
            entry.Url.Value,
            entry.Council.Id.Slug,
            entry.Council.Name,
            entry.Date.ToString(),
            PrecisionName(entry.Date),
            entry.Record.Time,
            entry.Record.Place,
            MeetingStatusNames.For(entry.Status),
            entry.Record.MovedTo?.ToString(),
            RenditionNames.For(entry.Rendition),
            entry.Items.Length
        );

    public static CaseRow BuildRow(CaseEntry entry) =>
        new(
            entry.Url.Value,
            entry.Number.ToString(),
            entry.Note?.Title,
            [.. entry.Items.Select(item => item.Meeting.Council.Id.Slug).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            entry.Items[^1].Meeting.Date.ToString(),
            entry.Items[0].Meeting.Date.ToString(),
            entry.Items.Length
        );

    public static string PrecisionName(MeetingDate date) => date.Precision == DatePrecision.Day ? "day" : "month";

    private static CorrectionDocument BuildCorrection(Correction correction) =>
        new(MeetingDate.FromDay(correction.Date).ToString(), correction.Text, correction.Item?.Number.ToString());

    private static ImmutableArray<ItemReference> BuildReferences(ImmutableArray<ItemEntry> items) =>
        [
            .. items.Select(entry => new ItemReference(
                entry.Url.Value,
                entry.Meeting.Council.Id.Slug,
                entry.Meeting.Date.ToString(),
                entry.Number.ToString(),
                entry.Title,
                entry.IsClosed,
                FormatCases(entry.Cases),
                entry.Record.Caseworkers,
                TopicIds(entry),
                OutcomeName(entry)
            )),
        ];

    private static ImmutableArray<string> FormatCases(ImmutableArray<CaseNumber> cases) => [.. cases.Select(number => number.ToString())];

    private static ImmutableArray<string> TopicIds(ItemEntry entry) => [.. entry.Topics.Select(topic => topic.Id.Slug)];

    private static string? OutcomeName(ItemEntry entry) => entry.Outcome is { } outcome ? OutcomeNames.For(outcome) : null;

    private static ChangeDocument BuildChange(AgendaChange change) =>
        change switch
        {
            AddedItem => new ChangeDocument("newItem", null, null),
            ChangedNumber number => new ChangeDocument("number", null, number.Before.ToString()),
            ChangedTitle title => new ChangeDocument("title", null, title.Before),
            ChangedCases cases => new ChangeDocument("caseNumbers", null, DanishListFormatter.Format(FormatCases(cases.Before))),
            ChangedSection section => new ChangeDocument("section", section.Heading, section.Before),
            RemovedSection section => new ChangeDocument("section", section.Heading, section.Before),
            AddedSection section => new ChangeDocument("newSection", section.Heading, null),
            AddedAttachment attachment => new ChangeDocument("newAttachment", attachment.Title, null),
            _ => throw new ArgumentException($"A change of the kind {change.GetType().Name} has no document.", nameof(change)),
        };
}
