using System.Collections.Immutable;

namespace KkrSite.Theme.Parts;

/// <summary>A council's row of a timeline; it may have no marks.</summary>
public sealed record TimelineRow(string CouncilKey, string Council, ImmutableArray<TimelineMark> Marks);
