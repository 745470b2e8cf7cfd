using KkrSite.Archive.Linking;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Views;

namespace KkrSite.Site.Rendering.Feeds;

/// <summary>A meeting without items as an entry: new, cancelled or moved.</summary>
internal static class MeetingFeedEntryBuilder
{
    public static FeedEntry Build(MeetingEntry entry, FeedAddresses addresses)
    {
        var status = SummaryBuilder.StatusOf(entry.Record);
        return new FeedEntry
        {
            Id = addresses.Ids.For(entry.Url),
            Title = FeedTexts.MeetingTitle(status, SummaryBuilder.TitleOf(entry)),
            Updated = entry.LastChanged,
            Author = addresses.AuthorOf(entry),
            Summary = status,
            Content = BuildContent(entry, addresses),
            Links = [.. addresses.AlternateLinks(entry.Url)],
        };
    }

    private static string BuildContent(MeetingEntry entry, FeedAddresses addresses)
    {
        var html = new FeedHtmlBuilder();
        foreach (var notice in NoticeBuilder.Build(entry))
        {
            html.AddText(notice.Text);
        }

        var meeting = entry.Record;
        html.AddList([
            (PageTexts.WithLabel(PageTexts.Date, MeetingDateFormatter.FormatLong(meeting.Date)), null),
            .. meeting.Time is { } time ? [(PageTexts.WithLabel(PageTexts.Time, time), null)] : Array.Empty<(string, string?)>(),
            .. meeting.Place is { } place ? [(PageTexts.WithLabel(PageTexts.Place, place), null)] : Array.Empty<(string, string?)>(),
        ]);
        if (entry.MovedTo is { } target)
        {
            html.AddLink(SummaryBuilder.TitleOf(target), addresses.Absolute(target.Url));
        }

        return html.AddLink(FeedTexts.ReadMeeting, addresses.Absolute(entry.Url)).ToString();
    }
}
