using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>Gathers the corrections of meetings, each with the item that it names.</summary>
public static class GatherCorrections
{
    /// <summary>All of the archive: newest first, on the same day in the order of the meetings.</summary>
    public static ImmutableArray<CorrectionEntry> Of(MeetingArchive archive) =>
        [.. archive.Meetings.SelectMany(meeting => Of(meeting)).OrderByDescending(entry => entry.Correction.Date)];

    /// <summary>One meeting's, newest first, on the same day in the order of the file.</summary>
    public static ImmutableArray<CorrectionEntry> Of(MeetingEntry meeting) =>
    [
        .. meeting.Meeting.Corrections
            .GroupBy(correction => (correction.Date, correction.Text))
            .SelectMany(same => same.Select((correction, occurrence) =>
                new CorrectionEntry(meeting, ItemOf(meeting, correction), correction, occurrence)))
            .OrderByDescending(entry => entry.Correction.Date),
    ];

    /// <summary>Those that name the item, newest first.</summary>
    public static ImmutableArray<CorrectionEntry> Of(ItemEntry item) =>
        item.Meeting.Meeting.Corrections.Length == 0 ? [] : [.. Of(item.Meeting).Where(entry => entry.Item == item)];

    private static ItemEntry? ItemOf(MeetingEntry meeting, Correction correction) =>
        correction.Item is { } number ? meeting.Items.FirstOrDefault(item => item.Item.Number == number) : null;
}
