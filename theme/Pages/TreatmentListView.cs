using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts;

namespace KkrSite.Theme.Pages;

/// <summary>A part of the register of decisions, or of a topic's history: items with what was recommended and decided.</summary>
/// <param name="Lead">What the list holds and how it was made; empty where its title says it all.</param>
/// <param name="Facets">The ways to other parts; empty where there are none.</param>
/// <param name="Groups">By meeting, newest first.</param>
/// <param name="MoreHeading">Over <paramref name="More"/>.</param>
/// <param name="More">Where the rest of a long list stands.</param>
public sealed record TreatmentListView(
    PageFrame Frame,
    string Count,
    string Lead,
    ImmutableArray<Facet> Facets,
    ImmutableArray<Group<Treatment>> Groups,
    string MoreHeading,
    ImmutableArray<CountedLink> More);
