using KkrSite.Archive.Model;
using KkrSite.Theme.Parts;

namespace KkrSite.Rendering;

/// <summary>When a meeting's pages were last changed, as far as the content says.</summary>
internal static class Updates
{
    /// <summary>The newest correction, or else what the site as a whole says.</summary>
    public static DateView? Of(Meeting meeting, DateView? site) =>
        meeting.Corrections.Length == 0 ? site : DanishDates.View(meeting.Corrections.Max(correction => correction.Date));
}
