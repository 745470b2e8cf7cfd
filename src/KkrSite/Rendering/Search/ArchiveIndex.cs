using System.Collections.Immutable;
using KkrSite.Search.Lunr;

namespace KkrSite.Rendering.Search;

/// <summary>The archive's search index.</summary>
/// <param name="Parts">By term: the terms that a compound is made of.</param>
/// <param name="Forms">By term: its commonest form in the texts.</param>
/// <param name="Texts">The counted words that the index was built of, before their lengths were rounded.</param>
/// <param name="Filling">How many dashes were then added to each field of each document.</param>
internal sealed record ArchiveIndex(
    LunrIndex Index,
    IReadOnlyDictionary<string, string[]> Parts,
    IReadOnlyDictionary<string, string> Forms,
    CountedTexts Texts,
    int[] Filling);
