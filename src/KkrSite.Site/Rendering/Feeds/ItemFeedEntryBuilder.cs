using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Links;
using KkrSite.Site.Rendering.Views;

namespace KkrSite.Site.Rendering.Feeds;

/// <summary>An agenda item as an entry. A closed item has only its number, its public title and the word that it is closed.</summary>
internal static class ItemFeedEntryBuilder
{
    private const int SummaryLength = 200;

    public static FeedEntry Build(ItemEntry entry, FeedAddresses addresses)
    {
        var closed = entry.IsClosed;
        return new FeedEntry
        {
            Id = addresses.Ids.For(entry.Url),
            Title = FeedTexts.ItemTitle($"{entry.Number}. {entry.Title}", SummaryBuilder.TitleOf(entry.Meeting)),
            Updated = entry.Meeting.LastChanged,
            Author = addresses.AuthorOf(entry.Meeting),
            Summary = closed ? FeedTexts.ClosedItem : BuildSummary(entry),
            Content = closed ? new FeedHtmlBuilder().AddText(FeedTexts.ClosedItem).ToString() : BuildContent(entry, addresses),
            Links = [.. addresses.AlternateLinks(entry.Url), .. closed ? [] : BuildAttachmentLinks(entry, addresses)],
            Categories = closed ? [] : [.. BuildCategories(entry, addresses)],
            Contributors = closed ? [] : entry.Record.Caseworkers,
        };
    }

    private static string? BuildSummary(ItemEntry entry)
    {
        var words = TextOf(entry.Record, SectionKind.Decision) ?? TextOf(entry.Record, SectionKind.Recommendation);
        var outcome = entry.Outcome is { } known ? OutcomeLabels.Format(known) : null;
        return (outcome, words) switch
        {
            (null, null) => null,
            (null, _) => ExcerptFormatter.FormatOnOneLine(words, SummaryLength),
            (_, null) => outcome,
            // The decision begins with the word of its label.
            (_, _) when words.StartsWith(outcome, StringComparison.OrdinalIgnoreCase) => ExcerptFormatter.FormatOnOneLine(
                words,
                SummaryLength
            ),
            _ => $"{outcome}: {ExcerptFormatter.FormatOnOneLine(words, SummaryLength)}",
        };
    }

    private static string BuildContent(ItemEntry entry, FeedAddresses addresses)
    {
        var html = new FeedHtmlBuilder();
        foreach (var notice in NoticeBuilder.Build(entry))
        {
            html.AddText(notice.Text);
        }

        foreach (var kind in (ReadOnlySpan<SectionKind>)[SectionKind.Recommendation, SectionKind.Decision])
        {
            if (TextOf(entry.Record, kind) is { } text)
            {
                html.AddHeading(kind == SectionKind.Decision ? FeedTexts.Decision : FeedTexts.Recommendation).AddText(text);
            }
        }

        if (entry.Attachments.Length > 0)
        {
            html.AddHeading(PageTexts.Attachments)
                .AddList(
                    entry.Attachments.Select(attachment =>
                        (attachment.Title, AttachmentAddress.For(entry.Meeting, attachment) is { } url ? addresses.Absolute(url) : null)
                    )
                );
        }

        return html.AddLink(FeedTexts.ReadItem, addresses.Absolute(entry.Url)).ToString();
    }

    // An item may have several sections of a kind.
    private static string? TextOf(AgendaItem item, SectionKind kind)
    {
        var texts = item.Sections.Where(section => section.Kind == kind && section.Text.Length > 0).Select(section => section.Text);
        return string.Join("\n\n", texts) is { Length: > 0 } text ? text : null;
    }

    private static IEnumerable<FeedLink> BuildAttachmentLinks(ItemEntry entry, FeedAddresses addresses)
    {
        foreach (var attachment in entry.Attachments)
        {
            if (attachment.Target is AttachedFile file)
            {
                yield return new FeedLink(
                    "enclosure",
                    addresses.Absolute(AttachmentAddress.ForFile(entry.Meeting, file.Path)),
                    MediaTypes.Find(file.Path),
                    attachment.Title,
                    file.Size
                );
            }
            else if (attachment.Target is AttachedLink link)
            {
                yield return new FeedLink("related", link.Url.AbsoluteUri, Title: attachment.Title);
            }
        }
    }

    private static IEnumerable<FeedCategory> BuildCategories(ItemEntry entry, FeedAddresses addresses)
    {
        foreach (var number in entry.Cases)
        {
            yield return new FeedCategory(number.ToString(), addresses.Absolute(ArchiveAddresses.Cases), number.ToString());
        }

        foreach (var topic in entry.Topics)
        {
            yield return new FeedCategory(topic.Id.Slug, addresses.Absolute(ArchiveAddresses.Topics), topic.Title);
        }

        if (entry.Outcome is { } outcome)
        {
            yield return new FeedCategory(
                OutcomeNames.For(outcome),
                addresses.Absolute(ArchiveAddresses.Decisions),
                OutcomeLabels.Format(outcome)
            );
        }
    }
}
