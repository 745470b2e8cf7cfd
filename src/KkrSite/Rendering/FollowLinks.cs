using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Theme.Layouts;

namespace KkrSite.Rendering;

/// <summary>Tells a page which feed and which calendar follow it.</summary>
internal static class FollowLinks
{
    /// <param name="page">The page whose feed it is: often a wider one.</param>
    /// <param name="what">What the feed follows, as words after "Følg".</param>
    public static PageFrame WithFeed(this PageFrame frame, UrlPath page, string what) =>
        frame with { FeedUrl = Addresses.Feed(page).Value, FeedTitle = Texts.FollowFeed(what) };

    /// <param name="whose">Whose meetings the calendar holds: i KKR Midtjylland.</param>
    public static PageFrame WithCalendar(this PageFrame frame, UrlPath page, string whose) =>
        frame with { CalendarUrl = Addresses.Calendar(page).Value, CalendarTitle = Texts.SubscribeToCalendar(whose) };

    public static PageFrame WithFeedOfAll(this PageFrame frame) => frame.WithFeed(Addresses.Home, Texts.TheWholeArchive);

    public static PageFrame WithCalendarOfAll(this PageFrame frame) => frame.WithCalendar(Addresses.Home, Texts.InAllCouncils);

    public static PageFrame WithFeedOf(this PageFrame frame, Council council) => frame.WithFeed(Addresses.Council(council.Id), council.Name);

    public static PageFrame WithCalendarOf(this PageFrame frame, Council council) =>
        frame.WithCalendar(Addresses.Council(council.Id), Texts.InCouncil(council.Name));
}
