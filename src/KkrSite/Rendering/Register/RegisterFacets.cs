using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Theme.Parts;

namespace KkrSite.Rendering.Register;

/// <summary>The ways to narrow the register: by year, council and outcome, each with how much stands behind it.</summary>
internal static class RegisterFacets
{
    /// <param name="shown">The page that shows them.</param>
    public static ImmutableArray<Facet> Of(DecisionRegister register, UrlPath shown) =>
    [
        new Facet("aar", Texts.ByYear, Texts.AllYears, [.. register.Years.Select(part => Choice(DanishDates.Year(part.Year), DanishDates.Year(part.Year), Addresses.DecisionsOf(part.Year), part.Items, shown))]),
        new Facet("kkr", Texts.ByCouncil, Texts.AllCouncils,
            [.. register.Councils.Select(part => Choice(part.Council.Id.Slug, part.Council.Name, Addresses.DecisionsOf(part.Council.Id), part.Items, shown))]),
        new Facet("udfald", Texts.ByOutcome, Texts.AllOutcomes,
            [
                .. register.Outcomes.Select(part =>
                    Choice(Treatments.OutcomeKey(part.Outcome), DecisionRegister.LabelOf(part.Outcome), Addresses.DecisionsOf(part.Outcome), part.Items, shown)),
            ]),
    ];

    private static FacetChoice Choice(string key, string text, UrlPath url, ImmutableArray<ItemEntry> items, UrlPath shown) =>
        new(key, text, url.Value, DanishWords.Number(items.Length), url == shown);
}
