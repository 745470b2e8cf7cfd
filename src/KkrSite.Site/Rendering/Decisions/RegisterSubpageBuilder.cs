using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Theme.Parts.Inlines;

namespace KkrSite.Site.Rendering.Decisions;

/// <summary>Builds the list of pages below the register's front page: by year, by council and year, by outcome and year.</summary>
internal static class RegisterSubpageBuilder
{
    /// <summary>Items on a page that need not show all of its own.</summary>
    public const int MaxItemsOnPage = 100;

    /// <summary>The counts by which the front page's script filters.</summary>
    public static UrlPath CountsUrl => ArchiveAddresses.Decisions.AppendFile("tal.json");

    public static IEnumerable<RegisterSubpage> Build(DecisionRegister register) =>
        [
            .. register.Years.Select(year => BuildYear(year.Year, year.Items)),
            .. register.Councils.SelectMany(council => BuildCouncil(council.Council, council.Items)),
            .. register.Outcomes.SelectMany(outcome => BuildOutcome(outcome.Outcome, outcome.Items)),
            .. BuildNotResumed(register.NotResumed),
        ];

    private static RegisterSubpage BuildYear(int year, ImmutableArray<ItemEntry> items)
    {
        var councils = items.CountBy(entry => entry.Meeting.Council).OrderBy(pair => pair.Key.Name, DanishStringComparer.Instance);
        return new RegisterSubpage(ArchiveAddresses.ForDecisions(year), PageTexts.DecisionsOfYear(year), items)
        {
            MoreHeading = PageTexts.AllOfYear,
            More = [.. councils.Select(pair => BuildLink(pair.Key.Name, ArchiveAddresses.ForDecisions(pair.Key.Id, year), pair.Value))],
        };
    }

    private static IEnumerable<RegisterSubpage> BuildCouncil(Council council, ImmutableArray<ItemEntry> items)
    {
        yield return new RegisterSubpage(ArchiveAddresses.ForDecisions(council.Id), PageTexts.DecisionsOfCouncil(council.Name), items)
        {
            More = BuildYearLinks(items, year => ArchiveAddresses.ForDecisions(council.Id, year)),
        };
        foreach (var year in items.GroupBy(DecisionRegister.YearOf))
        {
            yield return new RegisterSubpage(
                ArchiveAddresses.ForDecisions(council.Id, year.Key),
                PageTexts.DecisionsOfCouncilYear(council.Name, year.Key),
                [.. year]
            )
            {
                ShowsAll = true,
                Parent = new Link(council.Name, ArchiveAddresses.ForDecisions(council.Id).Value),
            };
        }
    }

    // An outcome has pages by year only where its own page cannot show all.
    private static IEnumerable<RegisterSubpage> BuildOutcome(Outcome? outcome, ImmutableArray<ItemEntry> items)
    {
        var label = DecisionRegister.LabelOf(outcome);
        var isSplit = items.Length > MaxItemsOnPage;
        yield return new RegisterSubpage(
            ArchiveAddresses.ForDecisions(outcome),
            outcome is null ? PageTexts.OtherDecisionsTitle : PageTexts.DecisionsWith(label),
            items
        )
        {
            Lead = outcome is null ? PageTexts.OtherDecisionsLead : "",
            More = isSplit ? BuildYearLinks(items, year => ArchiveAddresses.ForDecisions(outcome, year)) : [],
        };
        foreach (var year in items.GroupBy(DecisionRegister.YearOf).Where(_ => isSplit))
        {
            yield return new RegisterSubpage(
                ArchiveAddresses.ForDecisions(outcome, year.Key),
                PageTexts.DecisionsWithInYear(label, year.Key),
                [.. year]
            )
            {
                ShowsAll = true,
                Parent = new Link(label, ArchiveAddresses.ForDecisions(outcome).Value),
            };
        }
    }

    private static IEnumerable<RegisterSubpage> BuildNotResumed(ImmutableArray<ItemEntry> items)
    {
        if (!items.IsEmpty)
        {
            yield return new RegisterSubpage(ArchiveAddresses.NotResumed, PageTexts.NotResumed, items)
            {
                ShowsAll = true,
                Lead = PageTexts.NotResumedLead,
            };
        }
    }

    private static ImmutableArray<CountedLink> BuildYearLinks(ImmutableArray<ItemEntry> items, Func<int, UrlPath> url) =>
        [
            .. items
                .CountBy(DecisionRegister.YearOf)
                .Select(year => BuildLink(DanishDateFormatter.FormatYear(year.Key), url(year.Key), year.Value)),
        ];

    private static CountedLink BuildLink(string text, UrlPath url, int count) =>
        new(text, url.Value, DanishNumbers.Format(count));
}
