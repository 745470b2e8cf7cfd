using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.Views;
using KkrSite.Theme.Pages.Reference;

namespace KkrSite.Site.Pipelines.Pages;

/// <summary>The page that lists every correction and every page that was taken down; it exists even if there are none.</summary>
public sealed class CorrectionPipeline(MeetingArchive archive, PageBuilder pages) : Pipeline
{
    public override IEnumerable<SiteFile> Process()
    {
        yield return new RenderedFile(ArchiveAddresses.Corrections, output => pages.Render<CorrectionListPage>(BuildView(), output))
        {
            Listing = FileListing.Page,
        };
    }

    private CorrectionListView BuildView()
    {
        var corrections = archive.Corrections;
        var removed = archive.Content.Tombstones;
        return new CorrectionListView(
            pages
                .BuildLayout(ArchiveAddresses.Corrections, PageTexts.CorrectionsTitle, PageTexts.CorrectionsDescription)
                .WithFeed(ArchiveAddresses.Corrections, PageTexts.CorrectionsInSentence),
            (corrections.IsEmpty, removed.IsEmpty) switch
            {
                (false, _) => PageTexts.CorrectionsLead,
                (_, false) => PageTexts.OnlyRemovalsLead,
                _ => PageTexts.NoCorrectionsLead,
            },
            CountedListBuilder.Build(corrections.Select(BuildCorrection), CountedNouns.Correction),
            CountedListBuilder.Build(
                removed.OrderByDescending(tombstone => tombstone.Removed).ThenBy(tombstone => tombstone.Address).Select(BuildRemovedPage),
                CountedNouns.Page
            )
        );
    }

    private static CorrectionView BuildCorrection(CorrectionEntry entry) =>
        new(
            MeetingDateFormatter.BuildView(entry.Record.Date),
            entry.Record.Text,
            SummaryBuilder.LinkTo(entry.Meeting),
            entry.Item is { } item ? SummaryBuilder.LinkTo(item) : null
        );

    private static RemovedPageView BuildRemovedPage(Tombstone tombstone) =>
        new(MeetingDateFormatter.BuildView(tombstone.Removed), tombstone.Address.Value, tombstone.Reason);
}
