using System.Collections.Immutable;

namespace KkrSite.Theme.Parts;

/// <summary>A headed part of a list, such as a year.</summary>
/// <param name="Id">The heading's fragment.</param>
/// <param name="Url">Where the heading leads, if it does.</param>
public sealed record Group<T>(string Id, string Heading, string? Url, ImmutableArray<T> Entries);
