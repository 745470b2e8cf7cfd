using System.Collections.Immutable;

namespace KkrSite.Search.Lunr;

/// <summary>What is searched as one.</summary>
/// <param name="Ref">What a hit is known by. Not a whole number: JavaScript sorts such keys first, and lunr's order of documents would be another.</param>
/// <param name="Texts">One for each field, in the fields' order.</param>
public sealed record SearchDocument(string Ref, ImmutableArray<string> Texts);
