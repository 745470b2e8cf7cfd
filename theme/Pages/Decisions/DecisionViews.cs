using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts.Inlines;
using KkrSite.Theme.Parts.Lists;
using KkrSite.Theme.Parts.Summaries;

namespace KkrSite.Theme.Pages.Decisions;

/// <summary>The register of decisions: the newest, and links to all of them.</summary>
/// <param name="Count">312 beslutninger fra 2007 til 2025.</param>
/// <param name="Url">The register's address, below which the addresses of its lists are.</param>
/// <param name="CountsUrl">The file with the number of decisions for each combination of choices.</param>
/// <param name="NotResumed">Postponed items that were not resumed; null where there are none.</param>
/// <param name="Latest">The newest decisions, by meeting.</param>
public sealed record DecisionRegisterView(
    PageLayoutView Layout,
    string Count,
    string Url,
    string CountsUrl,
    ImmutableArray<Facet> Facets,
    CountedLink? NotResumed,
    ImmutableArray<EntryGroup<DecisionSummary>> Latest
) : IPageView<DecisionRegisterPage>;

/// <summary>A filter of a list: by year, council or outcome.</summary>
/// <param name="Key">Its name in the register's address and script: aar, kkr, udfald.</param>
/// <param name="Heading">År.</param>
/// <param name="AllText">The choice without a filter: Alle år.</param>
public sealed record Facet(string Key, string Heading, string AllText, ImmutableArray<FacetChoice> Choices);

/// <summary>A choice of a <see cref="Facet"/>, which is a page of its own.</summary>
/// <param name="Key">Its part of the address: 2024, midtjylland, udsat.</param>
/// <param name="Count">The number of decisions: 1.200.</param>
/// <param name="IsCurrent">Whether it is the page shown.</param>
public sealed record FacetChoice(string Key, string Text, string Url, string Count, bool IsCurrent);

/// <summary>A part of the register of decisions, or of a topic's history: items with what was recommended and decided.</summary>
/// <param name="Lead">An explanation of the list; empty where the title is enough.</param>
/// <param name="Facets">The filters; empty where there are none.</param>
/// <param name="Groups">By meeting, newest first.</param>
/// <param name="MoreHeading">The heading of <paramref name="More"/>.</param>
/// <param name="More">Links to the rest of a long list.</param>
public sealed record DecisionListView(
    PageLayoutView Layout,
    string Count,
    string Lead,
    ImmutableArray<Facet> Facets,
    ImmutableArray<EntryGroup<DecisionSummary>> Groups,
    string MoreHeading,
    ImmutableArray<CountedLink> More
) : IPageView<DecisionListPage>;
