using KkrSite.Archive.Linking;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Theme.Parts.Inlines;
using NodaTime;

namespace KkrSite.Site.Rendering.Pages;

/// <summary>The dates of the last changes of pages.</summary>
internal static class ChangeDates
{
    /// <summary>The newest change of the entries of a list; null for an empty list.</summary>
    public static LocalDate? Newest(IEnumerable<MeetingEntry> meetings) => meetings.Max(entry => (LocalDate?)entry.LastChanged);

    public static LocalDate? Newest(IEnumerable<ItemEntry> items) => Newest(items.Select(entry => entry.Meeting));

    /// <summary>The date of the meeting's file or its corrections; without one, the site's.</summary>
    public static DateView? BuildView(MeetingEntry meeting, DateView? site) =>
        meeting.Record is { Updated: null, Corrections.Length: 0 } ? site : MeetingDateFormatter.BuildView(meeting.LastChanged);
}
