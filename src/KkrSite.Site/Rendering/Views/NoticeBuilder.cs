using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.AgendaChanges;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Theme.Parts.Inlines;
using KkrSite.Theme.Parts.Notices;

namespace KkrSite.Site.Rendering.Views;

/// <summary>Builds the notices of meetings and items.</summary>
internal static class NoticeBuilder
{
    public static ImmutableArray<Notice> Build(MeetingEntry entry) => [.. BuildMeetingNotices(entry)];

    public static ImmutableArray<Notice> Build(ItemEntry entry) =>
        [
            .. BuildItemNotices(entry.Record),
            .. BuildInheritedNotices(entry.Meeting),
            .. entry.Corrections.Select(BuildCorrectionNotice),
        ];

    private static IEnumerable<Notice> BuildItemNotices(AgendaItem item)
    {
        if (item.IsClosed)
        {
            yield return new Notice(StatusKind.Closed, ViewTexts.ClosedNotice, []);
        }

        if (AgendaChangeFinder.Find(item).Length > 0)
        {
            yield return new Notice(StatusKind.Changed, ViewTexts.ChangedNotice, [new Link(ViewTexts.SeeChanges, "#aendringer")]);
        }
    }

    private static IEnumerable<Notice> BuildMeetingNotices(MeetingEntry entry)
    {
        var meeting = entry.Record;
        if (meeting.Status == MeetingStatus.Cancelled)
        {
            yield return new Notice(StatusKind.Cancelled, ViewTexts.CancelledNotice, []);
        }

        if (meeting is { Status: MeetingStatus.Moved, MovedTo: { } to })
        {
            yield return new Notice(
                StatusKind.Moved,
                ViewTexts.MovedNotice(MeetingDateFormatter.FormatLong(to)),
                entry.MovedTo is { } target ? [SummaryBuilder.LinkTo(target)] : []
            );
        }

        if (meeting.Date.Precision == DatePrecision.Month)
        {
            yield return new Notice(StatusKind.MonthOnly, ViewTexts.MonthOnlyNotice, []);
        }

        if (meeting.Rendition == Rendition.Summary)
        {
            yield return BuildSummaryNotice(meeting);
        }
    }

    // Notices that change the meaning of an item; its facts show that only the month is known.
    private static IEnumerable<Notice> BuildInheritedNotices(MeetingEntry entry) =>
        BuildMeetingNotices(entry).Where(notice => notice.Kind != StatusKind.MonthOnly);

    private static Notice BuildCorrectionNotice(CorrectionEntry entry) =>
        new(StatusKind.Correction, ViewTexts.CorrectionNotice(MeetingDateFormatter.FormatLong(entry.Record.Date), entry.Record.Text), []);

    private static Notice BuildSummaryNotice(Meeting meeting) =>
        new(
            StatusKind.Summary,
            ViewTexts.SummaryNotice,
            [.. meeting.Sources.Select(source => new Link(source.Title ?? ViewTexts.FullText, source.Url.OriginalString))]
        );
}
