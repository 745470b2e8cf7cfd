using System.Collections.Immutable;
using KkrSite.Search.Files;

namespace KkrSite.Rendering.Search;

/// <summary>What search knows of the items beside their words.</summary>
internal sealed record ItemFacts(IndexFile Meetings, ImmutableArray<IndexFile> Numbers, IndexFile Facets)
{
    public IEnumerable<IndexFile> All => [Meetings, .. Numbers, Facets];
}
