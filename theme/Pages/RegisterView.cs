using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts;

namespace KkrSite.Theme.Pages;

/// <summary>The register of decisions: its newest, and the ways to all of them.</summary>
/// <param name="Count">312 beslutninger fra 2007 til 2025.</param>
/// <param name="Url">The register's own address, below which its parts stand.</param>
/// <param name="Counts">Where the script reads how many decisions each choice leaves.</param>
/// <param name="NeverCameBack">Postponed items that were not treated again, counted; null where there are none.</param>
/// <param name="Latest">The newest decisions, by meeting.</param>
public sealed record RegisterView(
    PageFrame Frame,
    string Count,
    string Url,
    string Counts,
    ImmutableArray<Facet> Facets,
    CountedLink? NeverCameBack,
    ImmutableArray<Group<Treatment>> Latest);
