using KkrSite.Archive.Linking;

namespace KkrSite.Rendering.Feeds;

/// <summary>A correction as an entry, with an id of its own: the page that it corrects has another.</summary>
internal static class CorrectionFeedEntry
{
    private const int SummaryLength = 200;

    public static FeedEntry Of(CorrectionEntry entry, FeedAddresses addresses) => new(
        addresses.Ids.Of(entry.Meeting, entry.Correction, entry.Occurrence),
        Texts.FeedCorrectionTitle(entry.Item?.Item.Number.ToString(), Summaries.TitleOf(entry.Meeting)),
        entry.Correction.Date,
        addresses.Author(entry.Meeting),
        Excerpt.OnOneLine(entry.Correction.Text, SummaryLength),
        new FeedHtml().Text(entry.Correction.Text)
            .Link(entry.Item is null ? Texts.ReadMeeting : Texts.ReadItem, addresses.Absolute(entry.Url)).ToString(),
        [.. addresses.Alternates(entry.Url)]);
}
