using System.Collections.Immutable;

namespace KkrSite.Theme.Parts.Lists;

/// <summary>A headed part of a list, such as a year.</summary>
/// <param name="Id">The heading's fragment.</param>
/// <param name="Url">The address of the heading's link; null where it has none.</param>
/// <param name="Count">The number of entries as the heading shows it; null where it shows none.</param>
public sealed record EntryGroup<T>(string Id, string Heading, string? Url, ImmutableArray<T> Entries, string? Count = null);
