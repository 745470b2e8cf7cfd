using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts;

namespace KkrSite.Theme.Pages;

/// <summary>All meetings, or those of one year.</summary>
/// <param name="Count">What the list holds: 5 møder fra 2020 til 2025.</param>
/// <param name="Years">The lists of other years; the one shown has no address of its own in it.</param>
/// <param name="Groups">By year (all meetings) or by month (one year), newest first.</param>
public sealed record MeetingListView(
    PageFrame Frame, string Count, ImmutableArray<NavigationItem> Years, ImmutableArray<Group<MeetingSummary>> Groups);
