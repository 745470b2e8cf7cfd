using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Theme.Pages.Decisions;

namespace KkrSite.Site.Rendering.Decisions;

/// <summary>The filters of the register: by year, council and outcome, with the number of decisions each.</summary>
internal static class RegisterFacetBuilder
{
    /// <param name="shown">The page that shows the filters.</param>
    public static ImmutableArray<Facet> Build(DecisionRegister register, UrlPath shown) =>
        [
            new Facet(
                "aar",
                DecisionTexts.ByYear,
                DecisionTexts.AllYears,
                [
                    .. register.Years.Select(part =>
                        BuildChoice(
                            DanishDateFormatter.FormatYear(part.Year),
                            DanishDateFormatter.FormatYear(part.Year),
                            ArchiveAddresses.ForDecisions(part.Year),
                            part.Items,
                            shown
                        )
                    ),
                ]
            ),
            new Facet(
                "kkr",
                DecisionTexts.ByCouncil,
                DecisionTexts.AllCouncils,
                [
                    .. register.Councils.Select(part =>
                        BuildChoice(
                            part.Council.Id.Slug,
                            part.Council.Name,
                            ArchiveAddresses.ForDecisions(part.Council.Id),
                            part.Items,
                            shown
                        )
                    ),
                ]
            ),
            new Facet(
                "udfald",
                DecisionTexts.ByOutcome,
                DecisionTexts.AllOutcomes,
                [
                    .. register.Outcomes.Select(part =>
                        BuildChoice(
                            DecisionSummaryBuilder.OutcomeKey(part.Outcome),
                            DecisionRegister.LabelOf(part.Outcome),
                            ArchiveAddresses.ForDecisions(part.Outcome),
                            part.Items,
                            shown
                        )
                    ),
                ]
            ),
        ];

    private static FacetChoice BuildChoice(string key, string text, UrlPath url, ImmutableArray<ItemEntry> items, UrlPath shown) =>
        new(key, text, url.Value, DanishNumbers.Format(items.Length), url == shown);
}
