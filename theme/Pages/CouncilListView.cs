using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts;

namespace KkrSite.Theme.Pages;

/// <summary>The five councils.</summary>
public sealed record CouncilListView(PageFrame Frame, string Count, ImmutableArray<CouncilSummary> Councils);
