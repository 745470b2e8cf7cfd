using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Pages;

/// <summary>A case: every item that ever carried its number.</summary>
/// <param name="Groups">By meeting, newest first.</param>
public sealed record CaseView(
    PageFrame Frame, string Number, string? Title, MarkupString? Note, string Count, ImmutableArray<Group<ItemSummary>> Groups);
