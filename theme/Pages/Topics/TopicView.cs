using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts.Inlines;
using KkrSite.Theme.Parts.Lists;
using KkrSite.Theme.Parts.Summaries;
using KkrSite.Theme.Parts.Timelines;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Pages.Topics;

/// <summary>A topic as a history over the councils: what was recommended and decided each time.</summary>
/// <param name="Groups">By meeting, newest first.</param>
/// <param name="More">The pages of a long history, by year.</param>
/// <param name="Words">The words by which an item belongs to the topic.</param>
public sealed record TopicView(
    PageLayoutView Layout,
    string Title,
    MarkupString? Body,
    string Count,
    ImmutableArray<string> Words,
    TimelineView? Timeline,
    ImmutableArray<EntryGroup<DecisionSummary>> Groups,
    string MoreHeading,
    ImmutableArray<CountedLink> More
) : IPageView<TopicPage>;

/// <summary>All topics.</summary>
public sealed record TopicListView(PageLayoutView Layout, string Count, ImmutableArray<TopicSummary> Topics) : IPageView<TopicListPage>;

/// <summary>A topic as lists show it.</summary>
/// <param name="Count">14 punkter.</param>
/// <param name="Councils">The councils of its items.</param>
/// <param name="Latest">The date of its newest item; null where it has none.</param>
public sealed record TopicSummary(string Title, string Url, string Count, ImmutableArray<string> Councils, DateView? Latest);
