using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering;
using KkrSite.Theme.Pages;
using KkrSite.Theme.Parts;

namespace KkrSite.Pipelines;

/// <summary>The page that owns up to every correction and every page that was taken down; also where there are none.</summary>
public sealed class Corrections : Pipeline
{
    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        yield return new PlannedFile(Addresses.Corrections, () => site.Pages.Render<CorrectionsPage>(View(site)), Listing: FileListing.Page);
    }

    private static CorrectionsView View(SiteContext site)
    {
        var corrections = GatherCorrections.Of(site.Archive);
        var removed = site.Archive.Content.Tombstones;
        return new CorrectionsView(
            site.Frames.Frame(Addresses.Corrections, Texts.CorrectionsTitle, Texts.CorrectionsDescription)
                .WithFeed(Addresses.Corrections, Texts.TheCorrections),
            (corrections.IsEmpty, removed.IsEmpty) switch
            {
                (false, _) => Texts.CorrectionsLead,
                (_, false) => Texts.OnlyRemoved,
                _ => Texts.NoCorrections,
            },
            [.. corrections.Select(View)],
            [.. removed.OrderByDescending(tombstone => tombstone.Removed).ThenBy(tombstone => tombstone.Address).Select(View)]);
    }

    private static CorrectionView View(CorrectionEntry entry) => new(
        DanishDates.View(entry.Correction.Date),
        entry.Correction.Text,
        Summaries.LinkTo(entry.Meeting),
        entry.Item is { } item ? Summaries.LinkTo(item) : null);

    private static RemovedPageView View(Tombstone tombstone) =>
        new(DanishDates.View(tombstone.Removed), tombstone.Address.Value, tombstone.Reason);
}
