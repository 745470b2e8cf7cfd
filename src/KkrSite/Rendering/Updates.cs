using KkrSite.Archive.Linking;
using KkrSite.Theme.Parts;
using NodaTime;

namespace KkrSite.Rendering;

/// <summary>When a meeting's pages were last changed, as far as the content says.</summary>
internal static class Updates
{
    /// <summary>The newest change of what a list shows; null where it shows nothing.</summary>
    public static LocalDate? Newest(IEnumerable<MeetingEntry> meetings) => meetings.Max(entry => (LocalDate?)entry.Changed);

    public static LocalDate? Newest(IEnumerable<ItemEntry> items) => Newest(items.Select(entry => entry.Meeting));

    /// <summary>What the meeting's file or its corrections say, or else what the site as a whole says.</summary>
    public static DateView? Of(MeetingEntry meeting, DateView? site) =>
        meeting.Meeting is { Updated: null, Corrections.Length: 0 } ? site : DanishDates.View(meeting.Changed);
}
