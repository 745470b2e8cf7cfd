using System.Collections.Immutable;

namespace KkrSite.Theme.Parts;

/// <summary>A line of the facts beside a page: a term and its values; a value without an address is plain text.</summary>
public sealed record Fact(string Term, ImmutableArray<FactValue> Values);
