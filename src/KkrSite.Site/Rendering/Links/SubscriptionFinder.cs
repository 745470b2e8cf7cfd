using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Theme.Parts.Inlines;

namespace KkrSite.Site.Rendering.Links;

/// <summary>The feeds and calendars of the site, titled for the page about open data.</summary>
internal sealed record Subscriptions(ImmutableArray<Link> Feeds, ImmutableArray<Link> Calendars);

/// <summary>Lists the feeds and calendars that the site has; of topics and cases only one of each, as an example.</summary>
internal static class SubscriptionFinder
{
    /// <param name="planned">Every address of the site.</param>
    public static Subscriptions Find(MeetingArchive archive, IEnumerable<UrlPath> planned)
    {
        ImmutableArray<Link> feeds = [.. ListFeeds(archive)];
        ImmutableArray<Link> calendars = [.. ListCalendars(archive)];
        var wanted = feeds.Concat(calendars).Select(link => link.Url).ToHashSet(StringComparer.Ordinal);
        wanted.IntersectWith(planned.Select(url => url.Value));
        return new Subscriptions(
            [.. feeds.Where(link => wanted.Contains(link.Url))],
            [.. calendars.Where(link => wanted.Contains(link.Url))]
        );
    }

    private static IEnumerable<Link> ListFeeds(MeetingArchive archive) =>
        [
            new(PageTexts.WholeArchive, ArchiveAddresses.ForFeed(ArchiveAddresses.Home).Value),
            new(PageTexts.FeedOfDecisions, ArchiveAddresses.ForFeed(ArchiveAddresses.Decisions).Value),
            new(PageTexts.FeedOfCorrections, ArchiveAddresses.ForFeed(ArchiveAddresses.Corrections).Value),
            .. archive.Councils.Select(entry => new Link(entry.Name, ArchiveAddresses.ForFeed(entry.Url).Value)),
            .. archive
                .Topics.Take(1)
                .Select(entry => new Link(PageTexts.FeedOfTopic(entry.Title), ArchiveAddresses.ForFeed(entry.Url).Value)),
            .. archive
                .Cases.Take(1)
                .Select(entry => new Link(PageTexts.FeedOfCase(entry.Number.ToString()), ArchiveAddresses.ForFeed(entry.Url).Value)),
        ];

    private static IEnumerable<Link> ListCalendars(MeetingArchive archive) =>
        [
            new(PageTexts.CalendarOfAll, ArchiveAddresses.ForCalendar(ArchiveAddresses.Home).Value),
            .. archive.Councils.Select(entry => new Link(entry.Name, ArchiveAddresses.ForCalendar(entry.Url).Value)),
        ];
}
