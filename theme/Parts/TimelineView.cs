using System.Collections.Immutable;

namespace KkrSite.Theme.Parts;

/// <summary>A picture of when the councils treated something: a row a council, a mark a meeting; drawn as SVG at build time.</summary>
/// <param name="Title">What it shows, for those who do not see it.</param>
/// <param name="Years">The years of the axis and where they begin, 0 to 1.</param>
public sealed record TimelineView(string Title, ImmutableArray<TimelineYear> Years, ImmutableArray<TimelineRow> Rows);
