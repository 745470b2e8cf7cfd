using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Theme.Parts.Inlines;
using KkrSite.Theme.Parts.Summaries;

namespace KkrSite.Site.Rendering.Views;

/// <summary>The short forms of meetings, items and outcomes in lists.</summary>
internal static class SummaryBuilder
{
    public static Link CouncilLink(MeetingEntry entry) => new(entry.Council.Name, ArchiveAddresses.ForCouncil(entry.Council.Id).Value);

    public static Link CaseLink(CaseNumber number) => new(number.ToString(), ArchiveAddresses.ForCase(number).Value);

    public static Link TopicLink(Topic topic) => new(topic.Title, ArchiveAddresses.ForTopic(topic.Id).Value);

    /// <summary>KKR Midtjylland, 19. november 2024.</summary>
    public static string TitleOf(MeetingEntry entry) =>
        ViewTexts.MeetingTitle(entry.Council.Name, MeetingDateFormatter.FormatLong(entry));

    /// <summary>A meeting's fragment on a page that is grouped by meetings: midtjylland-2024-11-19.</summary>
    public static string FragmentOf(MeetingEntry entry) => $"{entry.Council.Id}-{entry.Record.Slug}";

    public static Link LinkTo(MeetingEntry entry) => new(TitleOf(entry), entry.Url.Value);

    public static Link LinkTo(ItemEntry entry) => new($"{entry.Number}. {entry.Title}", entry.Url.Value);

    public static MeetingSummary Build(MeetingEntry entry)
    {
        var meeting = entry.Record;
        return new MeetingSummary(
            entry.Url.Value,
            CouncilLink(entry),
            entry.Council.Id.Slug,
            MeetingDateFormatter.BuildView(entry),
            meeting.Place,
            new LabelView(KindOf(meeting.Status), StatusOf(meeting)),
            entry.Items.Length == 0 ? "" : DanishCounts.Format(entry.Items.Length, CountedNouns.Item)
        );
    }

    public static ItemSummary Build(ItemEntry entry) =>
        new(
            entry.Number.ToString(),
            entry.Title,
            entry.Url.Value,
            Build(entry.Outcome),
            entry.IsClosed,
            [.. entry.Cases.Select(CaseLink)],
            Build(entry.Meeting)
        );

    public static LabelView? Build(Outcome? outcome) =>
        outcome is { } known ? new LabelView(KindOf(known), OutcomeLabels.Format(known)) : null;

    public static string StatusOf(Meeting meeting) =>
        meeting switch
        {
            { Status: MeetingStatus.Moved, MovedTo: { } to } => ViewTexts.MovedTo(MeetingDateFormatter.FormatLong(to)),
            { Status: MeetingStatus.Moved } => ViewTexts.Moved,
            { Status: MeetingStatus.Cancelled } => ViewTexts.Cancelled,
            { Status: MeetingStatus.Minutes } => ViewTexts.Minutes,
            _ => ViewTexts.Agenda,
        };

    /// <summary>The meeting in a sentence.</summary>
    public static string DescriptionOf(MeetingEntry entry)
    {
        var (meeting, council) = (entry.Record, entry.Council.Name);
        var date = MeetingDateFormatter.FormatAdverbial(meeting.Date);
        return meeting.Status is MeetingStatus.Cancelled or MeetingStatus.Moved
            ? ViewTexts.CalledOffMeetingDescription(council, date, StatusOf(meeting))
            : ViewTexts.MeetingDescription(council, date, StatusOf(meeting), DanishCounts.Format(entry.Items.Length, CountedNouns.Item));
    }

    private static StatusKind KindOf(MeetingStatus status) =>
        status switch
        {
            MeetingStatus.Moved => StatusKind.Moved,
            MeetingStatus.Cancelled => StatusKind.Cancelled,
            MeetingStatus.Minutes => StatusKind.Minutes,
            _ => StatusKind.Agenda,
        };

    private static StatusKind KindOf(Outcome outcome) =>
        outcome switch
        {
            Outcome.Approved => StatusKind.Approved,
            Outcome.Endorsed => StatusKind.Endorsed,
            Outcome.EndorsedWithRemark => StatusKind.EndorsedWithRemark,
            Outcome.Noted => StatusKind.Noted,
            Outcome.Discussed => StatusKind.Discussed,
            Outcome.Postponed => StatusKind.Postponed,
            Outcome.NotApproved => StatusKind.NotApproved,
            _ => StatusKind.NoDecision,
        };
}
