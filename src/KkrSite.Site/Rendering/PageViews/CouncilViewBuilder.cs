using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.Prose;
using KkrSite.Site.Rendering.StructuredData;
using KkrSite.Site.Rendering.Views;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Pages.Councils;
using KkrSite.Theme.Parts.Inlines;
using KkrSite.Theme.Parts.Lists;
using KkrSite.Theme.Parts.Summaries;

namespace KkrSite.Site.Rendering.PageViews;

/// <summary>Builds the page of a council, and the list of all councils.</summary>
internal sealed class CouncilViewBuilder(MeetingArchive archive, PageBuilder pages, MarkdownRenderer markdown)
{
    private const int MaxTopics = 8;

    public static CouncilSummary BuildSummary(CouncilEntry entry) =>
        new(
            entry.Id.Slug,
            entry.Name,
            entry.Url.Value,
            entry.Record.Region,
            DanishCounts.Format(entry.Record.Municipalities.Length, CountedNouns.Municipality),
            DanishCounts.Format(entry.Meetings.Length, CountedNouns.Meeting)
        );

    public CouncilListView BuildList() =>
        new(
            pages.BuildLayout(ArchiveAddresses.Councils, PageTexts.CouncilsTitle, PageTexts.CouncilsDescription),
            DanishCounts.Format(archive.Councils.Length, CountedNouns.Council),
            [.. archive.Councils.Select(BuildSummary)]
        );

    public CouncilView Build(CouncilEntry entry)
    {
        var council = entry.Record;
        var count = MeetingGroupBuilder.FormatCount(entry.Meetings);
        return new CouncilView(
            BuildLayout(entry, count),
            council.Name,
            council.Id.Slug,
            markdown.Render(council.Markdown),
            [.. BuildFacts(council)],
            CountedListBuilder.Build(council.Municipalities, CountedNouns.Municipality),
            count,
            MeetingGroupBuilder.GroupByYear(entry.Meetings),
            CountedListBuilder.Build(SelectTopics(entry), CountedNouns.Topic)
        );
    }

    private PageLayoutView BuildLayout(CouncilEntry entry, string count)
    {
        var council = entry.Record;
        var layout = pages
            .BuildSubjectLayout(
                entry.Url,
                council.Name,
                PageTexts.CouncilDescription(council.Name, count),
                new Link(PageTexts.Councils, ArchiveAddresses.Councils.Value)
            )
            .WithFeedOf(council)
            .WithCalendarOf(council) with
        {
            JsonUrl = ArchiveAddresses.ForJson(entry.Url).Value,
        };
        return pages.Describe(layout, (json, site) => ListDataWriter.Write(json, entry, site));
    }

    private static IEnumerable<Fact> BuildFacts(Council council)
    {
        if (council.Region is { } region)
        {
            yield return new Fact(PageTexts.Region, [new TextValue(region)]);
        }

        if (council.Website is { } website)
        {
            yield return new Fact(PageTexts.Website, [new LinkValue(new Link(website.Host, website.OriginalString))]);
        }
    }

    private static IEnumerable<CountedLink> SelectTopics(CouncilEntry entry) =>
        entry
            .Meetings.SelectMany(meeting => meeting.Items)
            .SelectMany(item => item.Topics)
            .CountBy(topic => topic)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key.Title, DanishStringComparer.Instance)
            .Take(MaxTopics)
            .Select(pair => new CountedLink(
                pair.Key.Title,
                ArchiveAddresses.ForTopic(pair.Key.Id).Value,
                DanishCounts.Format(pair.Value, CountedNouns.Item)
            ));
}
