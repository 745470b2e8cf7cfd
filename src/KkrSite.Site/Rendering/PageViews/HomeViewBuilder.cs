using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.StructuredData;
using KkrSite.Site.Rendering.Views;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Pages;
using KkrSite.Theme.Parts.Inlines;
using KkrSite.Theme.Parts.Summaries;

namespace KkrSite.Site.Rendering.PageViews;

/// <summary>Builds the front page.</summary>
internal sealed class HomeViewBuilder(MeetingArchive archive, PageBuilder pages)
{
    private const int MaxEntries = 5;

    public HomeView Build() =>
        new(
            BuildLayout(),
            [.. BuildCounts()],
            CountedListBuilder.Build(archive.Meetings.Take(MaxEntries).Select(SummaryBuilder.Build), CountedNouns.Meeting),
            CountedListBuilder.Build(SelectLatestDecisions(), CountedNouns.Item),
            CountedListBuilder.Build(archive.Topics.Where(entry => entry.Items.Length > 0).Select(BuildTopic), CountedNouns.Topic),
            CountedListBuilder.Build(archive.Councils.Select(CouncilViewBuilder.BuildSummary), CountedNouns.Council)
        );

    private PageLayoutView BuildLayout()
    {
        var settings = archive.Content.Site;
        var layout = pages
            .BuildSubjectLayout(ArchiveAddresses.Home, settings.Title, settings.Description)
            .WithFeedOfAll()
            .WithCalendarOfAll();
        return pages.Describe(layout, (json, site) => SiteDataWriter.WriteWebSite(json, settings, site));
    }

    private static CountedLink BuildTopic(TopicEntry entry) =>
        new(entry.Title, entry.Url.Value, DanishCounts.Format(entry.Items.Length, CountedNouns.Item));

    // Decisions on a topic first: the approval of the last minutes is new too, but interests nobody.
    private IEnumerable<ItemSummary> SelectLatestDecisions() =>
        archive
            .Items.Where(entry => entry.Decision is not null)
            .OrderBy(entry => entry.Topics.Length == 0)
            .ThenByDescending(entry => entry.Meeting.Date)
            .Take(MaxEntries)
            .Select(SummaryBuilder.Build);

    private IEnumerable<Link> BuildCounts()
    {
        if (archive.Meetings.Length > 0)
        {
            yield return new Link(DanishCounts.Format(archive.Meetings.Length, CountedNouns.Meeting), ArchiveAddresses.Meetings.Value);
        }

        if (archive.Items.Count(entry => entry.Decision is not null) is > 0 and var decisions)
        {
            yield return new Link(DanishCounts.Format(decisions, CountedNouns.Decision), ArchiveAddresses.Decisions.Value);
        }

        if (archive.Cases.Length > 0)
        {
            yield return new Link(DanishCounts.Format(archive.Cases.Length, CountedNouns.Case), ArchiveAddresses.Cases.Value);
        }

        if (archive.Topics.Length > 0)
        {
            yield return new Link(DanishCounts.Format(archive.Topics.Length, CountedNouns.Topic), ArchiveAddresses.Topics.Value);
        }
    }
}
