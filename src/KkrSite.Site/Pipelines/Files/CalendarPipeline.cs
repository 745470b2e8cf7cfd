using System.Buffers;
using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Calendars;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Links;

namespace KkrSite.Site.Pipelines.Files;

/// <summary>The meetings as calendars to subscribe to: all of them, and each council's.</summary>
public sealed class CalendarPipeline(MeetingArchive archive, BaseAddress address) : Pipeline
{
    public override IEnumerable<SiteFile> Process()
    {
        var ids = new PermanentIds(archive.Content);
        yield return BuildFile(
            ArchiveAddresses.ForCalendar(ArchiveAddresses.Home),
            PageTexts.CalendarOf(archive.Content.Site.Title),
            PageTexts.MeetingsDescription,
            archive.Meetings
        );
        foreach (var entry in archive.Councils)
        {
            var name = entry.Name;
            yield return BuildFile(
                ArchiveAddresses.ForCalendar(entry.Url),
                PageTexts.CalendarOf(name),
                PageTexts.CalendarDescription(name),
                entry.Meetings
            );
        }

        RenderedFile BuildFile(UrlPath url, string name, string description, ImmutableArray<MeetingEntry> meetings) =>
            new(
                url,
                output =>
                    output.Write(
                        CalendarWriter.Write(new MeetingCalendar(name, description, address.Absolute(url), BuildEvents(meetings, ids)))
                    )
            );
    }

    private ImmutableArray<CalendarEvent> BuildEvents(ImmutableArray<MeetingEntry> meetings, PermanentIds ids) =>
        [.. meetings.Select(entry => CalendarEventBuilder.Build(entry, ids, address.Absolute))];
}
