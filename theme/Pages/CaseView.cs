using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Pages;

/// <summary>A case: every item that ever carried its number, with what was recommended and decided each time.</summary>
/// <param name="Timeline">Null where it was treated at one meeting only.</param>
/// <param name="Groups">By meeting, newest first.</param>
public sealed record CaseView(
    PageFrame Frame, string Number, string? Title, MarkupString? Note, string Count, TimelineView? Timeline, ImmutableArray<Group<Treatment>> Groups);
