using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Parts;

/// <summary>An item with what was recommended and what was decided, as registers and histories show it.</summary>
/// <param name="OutcomeKey">The outcome's part of the register's addresses: taget-til-efterretning.</param>
/// <param name="Topics">Empty where the page is the topic's own.</param>
/// <param name="Recommendation">Null where it is not shown or there is none.</param>
/// <param name="Note">A sentence on what became of it, with where to read on; null where there is none.</param>
public sealed record Treatment(
    ItemSummary Item, string? OutcomeKey, ImmutableArray<Link> Topics, MarkupString? Recommendation, MarkupString? Decision, Notice? Note = null);
