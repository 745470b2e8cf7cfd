using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts;

namespace KkrSite.Theme.Pages;

/// <summary>All cases.</summary>
/// <param name="Count">4 sager.</param>
/// <param name="Groups">By the year in the number, newest first.</param>
public sealed record CaseListView(PageFrame Frame, string Count, ImmutableArray<Group<CaseSummary>> Groups);
