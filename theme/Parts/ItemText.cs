using System.Collections.Immutable;

namespace KkrSite.Theme.Parts;

/// <summary>An item's whole text as it is printed with its meeting.</summary>
/// <param name="Sections">As on the item's own page; sub-headings in them begin at h4, and no element has an id.</param>
public sealed record ItemText(ItemSummary Item, ImmutableArray<SectionView> Sections);
