using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.ExternalLinks;

/// <summary>An address outside the archive and every place of the content that names it.</summary>
/// <param name="Url">Without its fragment, which no server is told.</param>
public sealed record ExternalLink(Uri Url, ImmutableArray<SourceLocation> Places);
