using System.Collections.Immutable;

namespace KkrSite.Theme.Parts.Timelines;

/// <summary>When the councils discussed something: a row for each council, a mark for each meeting; drawn as SVG at build time.</summary>
/// <param name="Title">What it shows, also for screen readers.</param>
/// <param name="Years">The axis.</param>
public sealed record TimelineView(string Title, ImmutableArray<TimelineYear> Years, ImmutableArray<TimelineRow> Rows);

/// <summary>A year of a timeline's axis.</summary>
/// <param name="Position">Where it begins, from 0 (left) to 1 (right).</param>
public sealed record TimelineYear(string Year, double Position);

/// <summary>A council's row of a timeline; it may have no marks.</summary>
public sealed record TimelineRow(string CouncilKey, string Council, ImmutableArray<TimelineMark> Marks);

/// <summary>A meeting on a timeline.</summary>
/// <param name="Position">From 0 (left) to 1 (right).</param>
/// <param name="Label">KKR Midtjylland 19. november 2024: 2 punkter.</param>
public sealed record TimelineMark(double Position, string Url, string Label, int ItemCount);
