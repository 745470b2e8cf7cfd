using System.Collections.Immutable;

namespace KkrSite.Theme.Parts;

/// <summary>A heading of the agenda and the items below it.</summary>
/// <param name="Number">Null for items that stand under no heading.</param>
/// <param name="Heading">Null likewise.</param>
public sealed record AgendaGroup(string? Number, string? Heading, ImmutableArray<ItemSummary> Items);
