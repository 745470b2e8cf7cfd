using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts.Inlines;
using KkrSite.Theme.Parts.Lists;
using KkrSite.Theme.Parts.Summaries;
using KkrSite.Theme.Parts.Timelines;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Pages.Cases;

/// <summary>A case: every item that ever carried its number, with what was recommended and decided each time.</summary>
/// <param name="Timeline">Null where all items are from one meeting.</param>
/// <param name="Groups">By meeting, newest first.</param>
public sealed record CaseView(
    PageLayoutView Layout,
    string Number,
    string? Title,
    MarkupString? Note,
    string Count,
    TimelineView? Timeline,
    ImmutableArray<EntryGroup<DecisionSummary>> Groups
) : IPageView<CasePage>;

/// <summary>All cases.</summary>
/// <param name="Count">4 sager.</param>
/// <param name="Groups">By the year in the number, newest first.</param>
public sealed record CaseListView(PageLayoutView Layout, string Count, ImmutableArray<EntryGroup<CaseSummary>> Groups)
    : IPageView<CaseListPage>;

/// <summary>A case as lists show it.</summary>
/// <param name="Title">The editor's title, or null.</param>
/// <param name="Count">10 punkter på 1 møde.</param>
/// <param name="Councils">The councils of its items.</param>
public sealed record CaseSummary(string Number, string Url, string? Title, string Count, ImmutableArray<string> Councils, DateView Latest);
