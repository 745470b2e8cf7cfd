using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Pages;

/// <summary>A topic as a history over the councils: what was recommended and decided each time.</summary>
/// <param name="Groups">By meeting, newest first.</param>
/// <param name="More">Where all of a long history stands, year by year.</param>
/// <param name="Words">The words that mark an item as this topic's.</param>
public sealed record TopicView(
    PageFrame Frame,
    string Title,
    MarkupString? Body,
    string Count,
    ImmutableArray<string> Words,
    TimelineView? Timeline,
    ImmutableArray<Group<Treatment>> Groups,
    string MoreHeading,
    ImmutableArray<CountedLink> More);
