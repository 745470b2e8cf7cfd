using System.Collections.Immutable;

namespace KkrSite.Import.Writing;

/// <summary>A list or map of front matter with what the document adds to it.</summary>
/// <param name="TakenOut">What the document has and an editor took out.</param>
internal sealed record MergedKey(FileKey Key, ImmutableArray<string> TakenOut);
