using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Theme.Parts;

namespace KkrSite.Rendering;

/// <summary>The short forms in which meetings, items and outcomes stand in lists.</summary>
internal static class Summaries
{
    public static Link Council(MeetingEntry entry) => new(entry.Council.Name, Addresses.Council(entry.Council.Id).Value);

    public static Link Case(CaseNumber number) => new(number.ToString(), Addresses.Case(number).Value);

    public static Link Topic(Topic topic) => new(topic.Title, Addresses.Topic(topic.Id).Value);

    /// <summary>KKR Midtjylland, 19. november 2024.</summary>
    public static string TitleOf(MeetingEntry entry) => Texts.MeetingTitle(entry.Council.Name, DanishDates.Long(entry.Meeting.Date));

    /// <summary>A meeting's fragment on a page that lists by meetings: midtjylland-2024-11-19.</summary>
    public static string FragmentOf(MeetingEntry entry) => $"{entry.Council.Id}-{entry.Meeting.Date}";

    public static Link LinkTo(MeetingEntry entry) => new(TitleOf(entry), entry.Url.Value);

    public static Link LinkTo(ItemEntry entry) => new($"{entry.Item.Number}. {entry.Item.Title}", entry.Url.Value);

    public static MeetingSummary Of(MeetingEntry entry)
    {
        var meeting = entry.Meeting;
        return new MeetingSummary(
            entry.Url.Value,
            Council(entry),
            entry.Council.Id.Slug,
            DanishDates.View(meeting.Date),
            meeting.Time,
            meeting.Place,
            StatusOf(meeting),
            KindOf(meeting.Status),
            entry.Items.Length == 0 ? "" : DanishWords.Items(entry.Items.Length));
    }

    public static ItemSummary Of(ItemEntry entry) => new(
        entry.Item.Number.ToString(),
        entry.Item.Title,
        entry.Url.Value,
        Of(entry.Outcome),
        entry.Item.IsClosed,
        [.. entry.Item.Cases.Select(Case)],
        Of(entry.Meeting));

    public static OutcomeView? Of(Outcome? outcome) => outcome is { } known
        ? new OutcomeView(KindOf(known), DanishWords.Label(known))
        : null;

    public static string StatusOf(Meeting meeting) => meeting switch
    {
        { Status: MeetingStatus.Moved, MovedTo: { } to } => Texts.MovedTo(DanishDates.Long(to)),
        { Status: MeetingStatus.Moved } => Texts.Moved,
        { Status: MeetingStatus.Cancelled } => Texts.Cancelled,
        { Status: MeetingStatus.Minutes } => Texts.Minutes,
        _ => Texts.Agenda,
    };

    /// <summary>The meeting in a sentence, for whom only a line is shown.</summary>
    public static string DescriptionOf(MeetingEntry entry)
    {
        var (meeting, council) = (entry.Meeting, entry.Council.Name);
        var date = DanishDates.When(meeting.Date);
        return meeting.Status is MeetingStatus.Cancelled or MeetingStatus.Moved
            ? Texts.MeetingOffDescription(council, date, StatusOf(meeting))
            : Texts.MeetingDescription(council, date, StatusOf(meeting), DanishWords.Items(entry.Items.Length));
    }

    private static string KindOf(MeetingStatus status) => status switch
    {
        MeetingStatus.Moved => "moved",
        MeetingStatus.Cancelled => "cancelled",
        MeetingStatus.Minutes => "minutes",
        _ => "agenda",
    };

    private static string KindOf(Outcome outcome) => outcome switch
    {
        Outcome.Approved => "approved",
        Outcome.Endorsed => "endorsed",
        Outcome.EndorsedWithRemark => "endorsed-with-remark",
        Outcome.Noted => "noted",
        Outcome.Discussed => "discussed",
        Outcome.Postponed => "postponed",
        Outcome.NotApproved => "not-approved",
        _ => "no-decision",
    };
}
