using KkrSite.Archive.Linking;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Views;

namespace KkrSite.Site.Rendering.Feeds;

/// <summary>A correction as an entry, with an id that differs from that of the corrected page.</summary>
internal static class CorrectionFeedEntryBuilder
{
    private const int SummaryLength = 200;

    public static FeedEntry Build(CorrectionEntry entry, FeedAddresses addresses) =>
        new()
        {
            Id = addresses.Ids.For(entry),
            Title = FeedTexts.CorrectionTitle(entry.Item?.Number.ToString(), SummaryBuilder.TitleOf(entry.Meeting)),
            Updated = entry.Record.Date,
            Author = addresses.AuthorOf(entry.Meeting),
            Summary = ExcerptFormatter.FormatOnOneLine(entry.Record.Text, SummaryLength),
            Content = new FeedHtmlBuilder()
                .AddText(entry.Record.Text)
                .AddLink(entry.Item is null ? FeedTexts.ReadMeeting : FeedTexts.ReadItem, addresses.Absolute(entry.Url))
                .ToString(),
            Links = [.. addresses.AlternateLinks(entry.Url)],
        };
}
