using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using Microsoft.AspNetCore.StaticFiles;

namespace KkrSite.Rendering.Feeds;

/// <summary>An agenda item as an entry. Of a closed item nothing is said but its number, its public title and that it is closed.</summary>
internal static class ItemFeedEntry
{
    private const int SummaryLength = 200;

    private static readonly FileExtensionContentTypeProvider Types = new();

    public static FeedEntry Of(ItemEntry entry, FeedAddresses addresses)
    {
        var closed = entry.Item.IsClosed;
        return new FeedEntry(
            addresses.Ids.Of(entry.Url),
            Texts.FeedItemTitle($"{entry.Item.Number}. {entry.Item.Title}", Summaries.TitleOf(entry.Meeting)),
            entry.Meeting.Changed,
            addresses.Author(entry.Meeting),
            closed ? Texts.ClosedItem : Summary(entry),
            closed ? new FeedHtml().Text(Texts.ClosedItem).ToString() : Content(entry, addresses),
            [.. addresses.Alternates(entry.Url), .. closed ? [] : Attachments(entry, addresses)])
        {
            Categories = closed ? [] : [.. Categories(entry, addresses)],
            Contributors = closed ? [] : entry.Item.Caseworkers,
        };
    }

    private static string? Summary(ItemEntry entry)
    {
        var words = TextOf(entry.Item, SectionKind.Decision) ?? TextOf(entry.Item, SectionKind.Recommendation);
        var outcome = entry.Outcome is { } known ? DanishWords.Label(known) : null;
        return (outcome, words) switch
        {
            (null, null) => null,
            (null, _) => Excerpt.OnOneLine(words, SummaryLength),
            (_, null) => outcome,
            // A decision of one word is its own label.
            (_, _) when words.StartsWith(outcome, StringComparison.OrdinalIgnoreCase) => Excerpt.OnOneLine(words, SummaryLength),
            _ => $"{outcome}: {Excerpt.OnOneLine(words, SummaryLength)}",
        };
    }

    private static string Content(ItemEntry entry, FeedAddresses addresses)
    {
        var html = new FeedHtml();
        foreach (var notice in ReaderNotices.Of(entry))
        {
            html.Text(notice.Text);
        }

        foreach (var kind in (ReadOnlySpan<SectionKind>)[SectionKind.Recommendation, SectionKind.Decision])
        {
            if (TextOf(entry.Item, kind) is { } text)
            {
                html.Heading(kind == SectionKind.Decision ? Texts.Decision : Texts.Recommendation).Text(text);
            }
        }

        if (entry.Item.Attachments.Length > 0)
        {
            html.Heading(Texts.Attachments).List(entry.Item.Attachments.Select(attachment =>
                (attachment.Title, AttachmentAddress.Of(entry.Meeting, attachment) is { } url ? addresses.Absolute(url) : null)));
        }

        return html.Link(Texts.ReadItem, addresses.Absolute(entry.Url)).ToString();
    }

    // A source may head two sections alike; the reader gets both.
    private static string? TextOf(AgendaItem item, SectionKind kind)
    {
        var texts = item.Sections.Where(section => section.Kind == kind && section.Text.Length > 0).Select(section => section.Text);
        return string.Join("\n\n", texts) is { Length: > 0 } text ? text : null;
    }

    private static IEnumerable<FeedLink> Attachments(ItemEntry entry, FeedAddresses addresses)
    {
        foreach (var attachment in entry.Item.Attachments)
        {
            if (attachment.File is { } file)
            {
                var type = Types.TryGetContentType(file, out var known) ? known : null;
                yield return new FeedLink(
                    "enclosure", addresses.Absolute(AttachmentAddress.OfFile(entry.Meeting, file)), type, attachment.Title, attachment.FileSize);
            }
            else if (attachment.Url is { } url)
            {
                yield return new FeedLink("related", url.AbsoluteUri, Title: attachment.Title);
            }
        }
    }

    private static IEnumerable<FeedCategory> Categories(ItemEntry entry, FeedAddresses addresses)
    {
        foreach (var number in entry.Item.Cases)
        {
            yield return new FeedCategory(number.ToString(), addresses.Absolute(Addresses.Cases), number.ToString());
        }

        foreach (var topic in entry.Topics)
        {
            yield return new FeedCategory(topic.Id.Slug, addresses.Absolute(Addresses.Topics), topic.Title);
        }

        if (entry.Outcome is { } outcome)
        {
            yield return new FeedCategory(OutcomeWords.Of(outcome), addresses.Absolute(Addresses.Decisions), DanishWords.Label(outcome));
        }
    }
}
