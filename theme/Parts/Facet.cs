using System.Collections.Immutable;

namespace KkrSite.Theme.Parts;

/// <summary>One way to narrow a list: by year, council or outcome.</summary>
/// <param name="Key">Its name in the register's address and script: aar, kkr, udfald.</param>
/// <param name="Heading">År.</param>
/// <param name="All">The choice that does not narrow: Alle år.</param>
public sealed record Facet(string Key, string Heading, string All, ImmutableArray<FacetChoice> Choices);
