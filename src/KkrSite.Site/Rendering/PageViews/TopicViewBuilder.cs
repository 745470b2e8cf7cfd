using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Rendering.Decisions;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Links;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.Prose;
using KkrSite.Site.Rendering.StructuredData;
using KkrSite.Site.Rendering.Views;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Pages.Decisions;
using KkrSite.Theme.Pages.Topics;
using KkrSite.Theme.Parts.Inlines;

namespace KkrSite.Site.Rendering.PageViews;

/// <summary>Builds the page of a topic, its pages by year, and the list of all topics.</summary>
internal sealed class TopicViewBuilder(MeetingArchive archive, PageBuilder pages, MarkdownRenderer markdown, BaseAddress address)
{
    private const int MaxItemsOnPage = 100;

    /// <summary>The years that have a page of their own; none where the topic's page shows all items.</summary>
    public static IEnumerable<IGrouping<int, ItemEntry>> GroupByYear(TopicEntry entry) =>
        entry.Items.Length > MaxItemsOnPage ? entry.Items.GroupBy(item => item.Meeting.Date.Year) : [];

    public TopicListView BuildList() =>
        new(
            pages.BuildLayout(ArchiveAddresses.Topics, PageTexts.Topics, PageTexts.TopicsDescription),
            DanishCounts.Format(archive.Topics.Length, CountedNouns.Topic),
            [.. archive.Topics.Select(BuildSummary)]
        );

    public TopicView Build(TopicEntry entry)
    {
        var topic = entry.Record;
        return new TopicView(
            BuildLayout(entry),
            topic.Title,
            markdown.Render(topic.Markdown),
            FormatCount(entry.Items),
            topic.Words,
            TimelineBuilder.Build(entry, archive.Councils),
            DecisionSummaryBuilder.GroupByMeeting(entry.Items.Take(MaxItemsOnPage), DecisionSummaryBuilder.BuildForHistory),
            PageTexts.OlderItems,
            [
                .. GroupByYear(entry)
                    .Select(year => new CountedLink(
                        DanishDateFormatter.FormatYear(year.Key),
                        ArchiveAddresses.ForTopicOfYear(topic.Id, year.Key).Value,
                        DanishNumbers.Format(year.Count())
                    )),
            ]
        );
    }

    /// <param name="items">The topic's items of the year.</param>
    public DecisionListView BuildYear(TopicEntry entry, int year, ImmutableArray<ItemEntry> items)
    {
        var title = PageTexts.TopicOfYear(entry.Title, year);
        var layout = pages.BuildLayout(
            ArchiveAddresses.ForTopicOfYear(entry.Id, year),
            title,
            PageTexts.TopicDescription(title, FormatCount(items)),
            new Link(PageTexts.Topics, ArchiveAddresses.Topics.Value),
            new Link(entry.Title, entry.Url.Value)
        );
        return new DecisionListView(
            layout,
            FormatCount(items),
            "",
            [],
            DecisionSummaryBuilder.GroupByMeeting(items, DecisionSummaryBuilder.BuildForHistory),
            "",
            []
        );
    }

    private PageLayoutView BuildLayout(TopicEntry entry)
    {
        var layout = pages
            .BuildSubjectLayout(
                entry.Url,
                entry.Title,
                PageTexts.TopicDescription(entry.Title, FormatCount(entry.Items)),
                new Link(PageTexts.Topics, ArchiveAddresses.Topics.Value)
            )
            .WithFeed(entry.Url, PageTexts.TopicInSentence(entry.Title)) with
        {
            JsonUrl = ArchiveAddresses.ForJson(entry.Url).Value,
            Citation = $"{entry.Title}, {address.Absolute(entry.Url)}",
        };
        return pages.Describe(layout, (json, site) => ListDataWriter.Write(json, entry, site));
    }

    private static TopicSummary BuildSummary(TopicEntry entry) =>
        new(
            entry.Title,
            entry.Url.Value,
            FormatCount(entry.Items),
            [.. entry.Items.Select(item => item.Meeting.Council.Name).Distinct()],
            entry.Items.Length > 0 ? MeetingDateFormatter.BuildView(entry.Items[0].Meeting.Date) : null
        );

    private static string FormatCount(ImmutableArray<ItemEntry> items) =>
        items.Length == 0
            ? DanishCounts.Format(0, CountedNouns.Item)
            : PageTexts.ItemsAtMeetings(
                DanishCounts.Format(items.Length, CountedNouns.Item),
                DanishCounts.Format(items.Select(item => item.Meeting).Distinct().Count(), CountedNouns.Meeting)
            );
}
