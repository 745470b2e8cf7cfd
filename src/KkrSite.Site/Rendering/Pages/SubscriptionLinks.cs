using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts.Inlines;

namespace KkrSite.Site.Rendering.Pages;

/// <summary>Adds the feed and the calendar to a page's layout.</summary>
internal static class SubscriptionLinks
{
    /// <param name="page">The page whose feed it is; often one with more content.</param>
    /// <param name="what">The words after "Følg".</param>
    public static PageLayoutView WithFeed(this PageLayoutView layout, UrlPath page, string what) =>
        layout with { Feed = new Link(LayoutTexts.FeedTitle(what), ArchiveAddresses.ForFeed(page).Value) };

    /// <param name="whose">The words after "Møder": i KKR Midtjylland.</param>
    public static PageLayoutView WithCalendar(this PageLayoutView layout, UrlPath page, string whose) =>
        layout with { Calendar = new Link(LayoutTexts.CalendarTitle(whose), ArchiveAddresses.ForCalendar(page).Value) };

    public static PageLayoutView WithFeedOfAll(this PageLayoutView layout) =>
        layout.WithFeed(ArchiveAddresses.Home, LayoutTexts.WholeArchiveInSentence);

    public static PageLayoutView WithCalendarOfAll(this PageLayoutView layout) =>
        layout.WithCalendar(ArchiveAddresses.Home, LayoutTexts.AllCouncilsInSentence);

    public static PageLayoutView WithFeedOf(this PageLayoutView layout, Council council) =>
        layout.WithFeed(ArchiveAddresses.ForCouncil(council.Id), council.Name);

    public static PageLayoutView WithCalendarOf(this PageLayoutView layout, Council council) =>
        layout.WithCalendar(ArchiveAddresses.ForCouncil(council.Id), LayoutTexts.CouncilInSentence(council.Name));
}
