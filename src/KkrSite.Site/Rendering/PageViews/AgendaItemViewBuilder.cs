using System.Collections.Frozen;
using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Rendering.AgendaChanges;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Links;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.Prose;
using KkrSite.Site.Rendering.Search;
using KkrSite.Site.Rendering.StructuredData;
using KkrSite.Site.Rendering.Views;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Pages.AgendaItems;
using KkrSite.Theme.Parts.Inlines;
using KkrSite.Theme.Parts.Lists;
using KkrSite.Theme.Parts.Summaries;

namespace KkrSite.Site.Rendering.PageViews;

/// <summary>Builds the page of an agenda item.</summary>
internal sealed class AgendaItemViewBuilder(
    MeetingArchive archive,
    PageBuilder pages,
    BaseAddress address,
    LazySearchIndex searchIndex
)
{
    private const int MaxHistory = 12;

    private readonly FrozenDictionary<CaseNumber, CaseEntry> cases = archive.Cases.ToFrozenDictionary(entry => entry.Number);

    public AgendaItemView Build(ItemEntry entry, MeetingTextCache texts)
    {
        var item = entry.Record;
        return new AgendaItemView(
            BuildLayout(entry),
            item.Number.ToString(),
            item.Title,
            entry.Heading,
            SummaryBuilder.Build(entry.Meeting),
            SummaryBuilder.Build(entry.Outcome),
            item.IsClosed,
            NoticeBuilder.Build(entry),
            SectionViewBuilder.Build(entry, texts),
            [.. BuildFacts(entry)],
            CountedListBuilder.Build(
                item.Attachments.Select(attachment => BuildAttachment(entry.Meeting, attachment)),
                CountedNouns.Document
            ),
            CountedListBuilder.Build(
                item.Links.Select(link => new Link(link.Title ?? link.Url.OriginalString, link.Url.OriginalString)),
                CountedNouns.Link
            ),
            CountedListBuilder.Build(SelectHistory(entry), CountedNouns.Item)
        )
        {
            Changes = CountedListBuilder.Build(AgendaChangeViewBuilder.Build(item), CountedNouns.Change),
            Related = CountedListBuilder.Build(RelatedItemViewBuilder.Build(searchIndex.FindRelated(entry)), CountedNouns.Item),
        };
    }

    private PageLayoutView BuildLayout(ItemEntry entry)
    {
        var layout = pages
            .BuildSubjectLayout(
                entry.Url,
                $"{entry.Number}. {entry.Title}, {SummaryBuilder.TitleOf(entry.Meeting)}",
                PageTexts.ItemDescription(
                    entry.Number.ToString(),
                    entry.Title,
                    entry.Meeting.Council.Name,
                    MeetingDateFormatter.FormatAdverbial(entry.Meeting.Date)
                ),
                new Link(PageTexts.Meetings, ArchiveAddresses.Meetings.Value),
                SummaryBuilder.CouncilLink(entry.Meeting),
                new Link(MeetingDateFormatter.FormatLong(entry.Meeting), entry.Meeting.Url.Value)
            )
            .WithFeedOf(entry.Meeting.Council);
        layout = layout with
        {
            ShortTitle = PageTexts.ItemBreadcrumb(entry.Number.ToString()),
            JsonUrl = ArchiveAddresses.ForJson(entry.Url).Value,
            Citation = CitationFormatter.Format(entry, address.Absolute(entry.Url)),
            Updated = ChangeDates.BuildView(entry.Meeting, layout.Updated),
            Previous = entry.Previous is { } previous ? SummaryBuilder.LinkTo(previous) : null,
            Next = entry.Next is { } next ? SummaryBuilder.LinkTo(next) : null,
            ArticleSection = entry.Meeting.Council.Name,
        };
        return pages.Describe(layout, (json, site) => ItemDataWriter.Write(json, entry, site));
    }

    private static IEnumerable<Fact> BuildFacts(ItemEntry entry)
    {
        var item = entry.Record;
        yield return new Fact(PageTexts.Meeting, [new LinkValue(SummaryBuilder.LinkTo(entry.Meeting))]);
        if (item.Cases.Length > 0)
        {
            yield return new Fact(
                PageTexts.Case,
                [.. item.Cases.Select(number => new LinkValue(SummaryBuilder.CaseLink(number)))]
            );
        }

        if (item.Caseworkers.Length > 0)
        {
            var term = item.Caseworkers.Length == 1 ? PageTexts.Caseworker : PageTexts.Caseworkers;
            yield return new Fact(term, [new TextValue(DanishListFormatter.Format(item.Caseworkers))]);
        }

        if (entry.Topics.Length > 0)
        {
            yield return new Fact(
                PageTexts.Topics,
                [.. entry.Topics.Select(topic => new LinkValue(SummaryBuilder.TopicLink(topic)))]
            );
        }
    }

    private static AttachmentView BuildAttachment(MeetingEntry meeting, Attachment attachment)
    {
        var note = attachment.Target is AttachedFile file
            ? $"{Path.GetExtension(file.Path).TrimStart('.').ToUpperInvariant()}, {DanishNumbers.FormatBytes(file.Size)}"
            : null;
        FactValue title = AttachmentAddress.For(meeting, attachment) is { } url
            ? new LinkValue(new Link(attachment.Title, url))
            : new TextValue(attachment.Title);
        return new AttachmentView(title, note);
    }

    // Items of other meetings only: a number that all items of a meeting share would fill the list, and the case's page has them all.
    private ImmutableArray<ItemSummary> SelectHistory(ItemEntry entry) =>
        [
            .. entry
                .Cases.SelectMany(number => cases[number].Items)
                .Distinct()
                .Where(other => other != entry && other.Meeting != entry.Meeting)
                .Take(MaxHistory)
                .Select(SummaryBuilder.Build),
        ];
}
