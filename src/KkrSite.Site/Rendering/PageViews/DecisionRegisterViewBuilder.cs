using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Rendering.Decisions;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Links;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Theme.Pages.Decisions;
using KkrSite.Theme.Parts.Inlines;

namespace KkrSite.Site.Rendering.PageViews;

/// <summary>Builds the front page of the register of decisions, and the pages below it.</summary>
internal sealed class DecisionRegisterViewBuilder(DecisionRegister register, PageBuilder pages, AssetAddresses assets)
{
    private const int MaxOnFront = 25;

    public DecisionRegisterView BuildFront()
    {
        var all = register.All;
        return new DecisionRegisterView(
            pages
                .BuildLayout(ArchiveAddresses.Decisions, PageTexts.Decisions, PageTexts.DecisionsDescription)
                .WithFeed(ArchiveAddresses.Decisions, PageTexts.DecisionsInSentence) with
            {
                Script = assets.DecisionsPageScript.Value,
            },
            FormatCount(),
            ArchiveAddresses.Decisions.Value,
            RegisterSubpageBuilder.CountsUrl.Value,
            all.IsEmpty ? [] : RegisterFacetBuilder.Build(register, ArchiveAddresses.Decisions),
            register.NotResumed.IsEmpty
                ? null
                : new CountedLink(
                    PageTexts.NotResumed,
                    ArchiveAddresses.NotResumed.Value,
                    DanishCounts.Format(register.NotResumed.Length, CountedNouns.Item)
                ),
            DecisionSummaryBuilder.GroupByMeeting(all.Take(MaxOnFront), DecisionSummaryBuilder.BuildForRegister)
        );
    }

    public DecisionListView Build(RegisterSubpage subpage)
    {
        var shown = subpage.ShowsAll ? subpage.Items : [.. subpage.Items.Take(RegisterSubpageBuilder.MaxItemsOnPage)];
        var count = DanishCounts.Format(subpage.Items.Length, CountedNouns.Decision);
        var layout = pages.BuildLayout(
            subpage.Url,
            subpage.Title,
            $"{subpage.Title}: {count}.",
            [new Link(PageTexts.Decisions, ArchiveAddresses.Decisions.Value), .. subpage.Parent is { } parent ? [parent] : (Link[])[]]
        );
        return new DecisionListView(
            layout.WithFeed(ArchiveAddresses.Decisions, PageTexts.DecisionsInSentence),
            shown.Length < subpage.Items.Length ? PageTexts.NewestOf(DanishNumbers.Format(shown.Length), count) : count,
            subpage.Lead,
            RegisterFacetBuilder.Build(register, subpage.Url),
            DecisionSummaryBuilder.GroupByMeeting(shown, DecisionSummaryBuilder.BuildForRegister),
            subpage.MoreHeading,
            subpage.More
        );
    }

    private string FormatCount() =>
        register.All is [var newest, ..] and [.., var oldest]
            ? PageTexts.YearRange(
                DanishCounts.Format(register.All.Length, CountedNouns.Decision),
                DecisionRegister.YearOf(oldest),
                DecisionRegister.YearOf(newest)
            )
            : DanishCounts.Format(0, CountedNouns.Decision);
}
