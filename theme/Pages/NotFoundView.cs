using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts;

namespace KkrSite.Theme.Pages;

/// <summary>What stands at an address that the archive does not have.</summary>
/// <param name="Ways">Where a reader can go instead.</param>
public sealed record NotFoundView(PageFrame Frame, ImmutableArray<Link> Ways);
