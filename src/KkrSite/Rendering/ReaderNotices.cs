using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering.Changes;
using KkrSite.Theme.Parts;

namespace KkrSite.Rendering;

/// <summary>The sentences that a reader of a meeting or item must not miss.</summary>
internal static class ReaderNotices
{
    public static ImmutableArray<Notice> Of(MeetingEntry entry) => [.. Find(entry)];

    public static ImmutableArray<Notice> Of(ItemEntry entry) => [.. Own(entry.Item), .. OnItems(entry.Meeting), .. GatherCorrections.Of(entry).Select(Correction)];

    private static IEnumerable<Notice> Own(AgendaItem item)
    {
        if (item.IsClosed)
        {
            yield return new Notice("closed", Texts.ClosedNotice, []);
        }

        if (FindAgendaChanges.Of(item).Length > 0)
        {
            yield return new Notice("changed", Texts.ChangedNotice, [new Link(Texts.SeeChanges, "#aendringer")]);
        }
    }

    private static IEnumerable<Notice> Find(MeetingEntry entry)
    {
        var meeting = entry.Meeting;
        if (meeting.Status == MeetingStatus.Cancelled)
        {
            yield return new Notice("cancelled", Texts.CancelledNotice, []);
        }

        if (meeting is { Status: MeetingStatus.Moved, MovedTo: { } to })
        {
            yield return new Notice(
                "moved", Texts.MovedNotice(DanishDates.Long(to)), entry.MovedTo is { } target ? [Summaries.LinkTo(target)] : []);
        }

        if (meeting.Date.Precision == DatePrecision.Month)
        {
            yield return new Notice("month-only", Texts.MonthOnlyNotice, []);
        }

        if (meeting.Rendition == Rendition.Summary)
        {
            yield return Summary(meeting);
        }
    }

    // What changes the meaning of an item: not the month, which its facts show.
    private static IEnumerable<Notice> OnItems(MeetingEntry entry) => Find(entry).Where(notice => notice.Kind != "month-only");

    private static Notice Correction(CorrectionEntry entry) =>
        new("correction", Texts.CorrectionNotice(DanishDates.Long(entry.Correction.Date), entry.Correction.Text), []);

    private static Notice Summary(Meeting meeting) => new(
        "summary",
        Texts.SummaryNotice,
        [.. meeting.Sources.Select(source => new Link(source.Title ?? Texts.FullText, source.Url.OriginalString))]);
}
