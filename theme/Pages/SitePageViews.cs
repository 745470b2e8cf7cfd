using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts.Inlines;
using KkrSite.Theme.Parts.Lists;
using KkrSite.Theme.Parts.Summaries;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Pages;

/// <summary>The front page.</summary>
/// <param name="Counts">Links to the lists with their lengths: "5 møder".</param>
/// <param name="LatestDecisions">Items with a decision, newest first.</param>
public sealed record HomeView(
    PageLayoutView Layout,
    ImmutableArray<Link> Counts,
    CountedList<MeetingSummary> LatestMeetings,
    CountedList<ItemSummary> LatestDecisions,
    CountedList<CountedLink> Topics,
    CountedList<CouncilSummary> Councils
) : IPageView<HomePage>;

/// <summary>The page of addresses that the archive does not have.</summary>
/// <param name="Links">Other pages to go to.</param>
public sealed record NotFoundView(PageLayoutView Layout, ImmutableArray<Link> Links) : IPageView<NotFoundPage>;

/// <summary>A page of text; also the page of a removed address.</summary>
public sealed record TextPageView(PageLayoutView Layout, string Title, MarkupString Body) : IPageView<TextPage>;
