using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Parts;

/// <summary>A section of an item.</summary>
/// <param name="Id">The heading's fragment: baggrund.</param>
/// <param name="Heading">Null for text before the first heading.</param>
/// <param name="Kind">background, recommendation, presentation, decision, other.</param>
/// <param name="Body">Sub-headings in it begin at h3.</param>
public sealed record SectionView(string Id, string? Heading, string Kind, MarkupString Body);
