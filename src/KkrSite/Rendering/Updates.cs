using KkrSite.Archive.Linking;
using KkrSite.Theme.Parts;

namespace KkrSite.Rendering;

/// <summary>When a meeting's pages were last changed, as far as the content says.</summary>
internal static class Updates
{
    /// <summary>What the meeting's file or its corrections say, or else what the site as a whole says.</summary>
    public static DateView? Of(MeetingEntry meeting, DateView? site) =>
        meeting.Meeting is { Updated: null, Corrections.Length: 0 } ? site : DanishDates.View(meeting.Changed);
}
