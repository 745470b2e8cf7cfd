using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Theme.Parts;

namespace KkrSite.Rendering.OpenData;

/// <summary>The feeds and calendars that a program may follow, as far as the site has them.</summary>
internal static class FollowAddresses
{
    /// <param name="planned">Every address of the site.</param>
    public static (ImmutableArray<Link> Feeds, ImmutableArray<Link> Calendars) Of(MeetingArchive archive, IEnumerable<UrlPath> planned)
    {
        ImmutableArray<Link> feeds = [.. Feeds(archive)];
        ImmutableArray<Link> calendars = [.. Calendars(archive)];
        var wanted = feeds.Concat(calendars).Select(link => link.Url).ToHashSet(StringComparer.Ordinal);
        wanted.IntersectWith(planned.Select(url => url.Value));
        return ([.. feeds.Where(link => wanted.Contains(link.Url))], [.. calendars.Where(link => wanted.Contains(link.Url))]);
    }

    private static IEnumerable<Link> Feeds(MeetingArchive archive) =>
    [
        new(Texts.EverythingNew, Addresses.Feed(Addresses.Home).Value),
        new(Texts.FeedOfDecisions, Addresses.Feed(Addresses.Decisions).Value),
        new(Texts.FeedOfCorrections, Addresses.Feed(Addresses.Corrections).Value),
        .. archive.Councils.Select(entry => new Link(entry.Council.Name, Addresses.Feed(entry.Url).Value)),
        .. archive.Topics.Take(1).Select(entry => new Link(Texts.FeedOfTopic(entry.Topic.Title), Addresses.Feed(entry.Url).Value)),
        .. archive.Cases.Take(1).Select(entry => new Link(Texts.FeedOfCase(entry.Number.ToString()), Addresses.Feed(entry.Url).Value)),
    ];

    private static IEnumerable<Link> Calendars(MeetingArchive archive) =>
    [
        new(Texts.CalendarOfAll, Addresses.Calendar(Addresses.Home).Value),
        .. archive.Councils.Select(entry => new Link(entry.Council.Name, Addresses.Calendar(entry.Url).Value)),
    ];
}
