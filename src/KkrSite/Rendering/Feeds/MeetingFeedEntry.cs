using KkrSite.Archive.Linking;

namespace KkrSite.Rendering.Feeds;

/// <summary>A meeting without items as an entry: a new one, or one that was cancelled or moved.</summary>
internal static class MeetingFeedEntry
{
    public static FeedEntry Of(MeetingEntry entry, FeedAddresses addresses)
    {
        var status = Summaries.StatusOf(entry.Meeting);
        return new FeedEntry(
            addresses.Ids.Of(entry.Url),
            Texts.FeedMeetingTitle(status, Summaries.TitleOf(entry)),
            entry.Changed,
            addresses.Author(entry),
            status,
            Content(entry, addresses),
            [.. addresses.Alternates(entry.Url)]);
    }

    private static string Content(MeetingEntry entry, FeedAddresses addresses)
    {
        var html = new FeedHtml();
        foreach (var notice in ReaderNotices.Of(entry))
        {
            html.Text(notice.Text);
        }

        var meeting = entry.Meeting;
        html.List(
        [
            (Texts.Labelled(Texts.Date, DanishDates.Long(meeting.Date)), null),
            .. meeting.Time is { } time ? [(Texts.Labelled(Texts.Time, time), null)] : Array.Empty<(string, string?)>(),
            .. meeting.Place is { } place ? [(Texts.Labelled(Texts.Place, place), null)] : Array.Empty<(string, string?)>(),
        ]);
        if (entry.MovedTo is { } target)
        {
            html.Link(Summaries.TitleOf(target), addresses.Absolute(target.Url));
        }

        return html.Link(Texts.ReadMeeting, addresses.Absolute(entry.Url)).ToString();
    }
}
