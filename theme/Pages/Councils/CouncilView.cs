using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts.Inlines;
using KkrSite.Theme.Parts.Lists;
using KkrSite.Theme.Parts.Summaries;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Pages.Councils;

/// <summary>A council and its meetings.</summary>
/// <param name="Groups">Its meetings by year, newest first.</param>
/// <param name="Topics">Its most frequent topics.</param>
public sealed record CouncilView(
    PageLayoutView Layout,
    string Name,
    string Key,
    MarkupString? Body,
    ImmutableArray<Fact> Facts,
    CountedList<string> Municipalities,
    string Count,
    ImmutableArray<EntryGroup<MeetingSummary>> Groups,
    CountedList<CountedLink> Topics
) : IPageView<CouncilPage>;

/// <summary>The five councils.</summary>
public sealed record CouncilListView(PageLayoutView Layout, string Count, ImmutableArray<CouncilSummary> Councils)
    : IPageView<CouncilListPage>;
