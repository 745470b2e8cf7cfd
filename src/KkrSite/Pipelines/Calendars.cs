using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Rendering;
using KkrSite.Rendering.Calendars;

namespace KkrSite.Pipelines;

/// <summary>The meetings as calendars to subscribe to: all of them, and each council's.</summary>
public sealed class Calendars : Pipeline
{
    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        var archive = site.Archive;
        var ids = new PermanentIds(archive.Content);
        yield return File(Addresses.Calendar(Addresses.Home), Texts.CalendarOf(archive.Content.Site.Title), Texts.MeetingsDescription, archive.Meetings);
        foreach (var entry in archive.Councils)
        {
            var name = entry.Council.Name;
            yield return File(Addresses.Calendar(entry.Url), Texts.CalendarOf(name), Texts.CalendarDescription(name), entry.Meetings);
        }

        PlannedFile File(Archive.Model.UrlPath url, string name, string description, ImmutableArray<MeetingEntry> meetings) => new(
            url, () => WriteCalendar.Of(new MeetingCalendar(name, description, site.Absolute(url), Events(meetings, ids, site))));
    }

    private static ImmutableArray<CalendarEvent> Events(ImmutableArray<MeetingEntry> meetings, PermanentIds ids, SiteContext site) =>
        [.. meetings.Select(entry => MeetingEvent.Of(entry, ids, site.Absolute))];
}
