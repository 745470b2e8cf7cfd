using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Pages;

/// <summary>A topic as a timeline over the councils.</summary>
/// <param name="Groups">By meeting, newest first.</param>
/// <param name="Words">The words that mark an item as this topic's.</param>
public sealed record TopicView(
    PageFrame Frame,
    string Title,
    MarkupString? Body,
    string Count,
    ImmutableArray<string> Words,
    TimelineView? Timeline,
    ImmutableArray<Group<ItemSummary>> Groups);
