using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts;

namespace KkrSite.Theme.Pages;

/// <summary>The front page.</summary>
/// <param name="Counts">How much the archive holds, each line leading to its list: "5 møder".</param>
/// <param name="LatestDecisions">Items with a decision, newest first; empty if there are none.</param>
public sealed record HomeView(
    PageFrame Frame,
    ImmutableArray<Link> Counts,
    ImmutableArray<MeetingSummary> LatestMeetings,
    ImmutableArray<ItemSummary> LatestDecisions,
    ImmutableArray<CountedLink> Topics,
    ImmutableArray<CouncilSummary> Councils);
