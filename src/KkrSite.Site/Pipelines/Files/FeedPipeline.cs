using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Feeds;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Links;

namespace KkrSite.Site.Pipelines.Files;

/// <summary>The Atom feeds: of everything, of each council, case and topic, of decisions, and of corrections.</summary>
public sealed class FeedPipeline(MeetingArchive archive, BaseAddress address, AssetAddresses assets) : Pipeline
{
    private readonly FeedBuilder feeds = new(archive, address, assets);

    public override IEnumerable<SiteFile> Process()
    {
        yield return BuildFile(ArchiveAddresses.Home, PageTexts.FeedOfAll(archive.Content.Site.Title), PageTexts.FeedOfAllSubtitle, () =>
            NewestEntrySelector.Select(archive.Meetings, feeds.Addresses)
        );
        foreach (var entry in archive.Councils)
        {
            yield return BuildFile(entry.Url, PageTexts.FeedOf(entry.Name), PageTexts.FeedOfCouncilSubtitle(entry.Name), () =>
                NewestEntrySelector.Select(entry.Meetings, feeds.Addresses)
            );
        }

        foreach (var entry in archive.Cases)
        {
            var number = entry.Number.ToString();
            var title = PageTexts.FeedOf(PageTexts.CaseTitle(number, entry.Note?.Title));
            yield return BuildFile(entry.Url, title, PageTexts.FeedOfCaseSubtitle(number), () =>
                NewestEntrySelector.Select(entry.Items, feeds.Addresses)
            );
        }

        foreach (var entry in archive.Topics)
        {
            yield return BuildFile(entry.Url, PageTexts.FeedOf(entry.Title), PageTexts.FeedOfTopicSubtitle(entry.Title), () =>
                NewestEntrySelector.Select(entry.Items, feeds.Addresses)
            );
        }

        yield return BuildFile(ArchiveAddresses.Decisions, PageTexts.FeedOfDecisions, PageTexts.FeedOfDecisionsSubtitle, () =>
            NewestEntrySelector.Select(archive.Items.Where(entry => entry.Decision is not null), feeds.Addresses)
        );
        yield return BuildFile(
            ArchiveAddresses.Corrections,
            PageTexts.FeedOfCorrections,
            PageTexts.CorrectionsDescription,
            BuildCorrectionEntries
        );
    }

    private ImmutableArray<FeedEntry> BuildCorrectionEntries() =>
        [
            .. archive
                .Corrections.Take(NewestEntrySelector.Limit)
                .Select(entry => CorrectionFeedEntryBuilder.Build(entry, feeds.Addresses)),
        ];

    private RenderedFile BuildFile(UrlPath page, string title, string subtitle, Func<ImmutableArray<FeedEntry>> entries) =>
        new(ArchiveAddresses.ForFeed(page), output => AtomFeedWriter.Write(feeds.Build(page, title, subtitle, entries()), output));
}
