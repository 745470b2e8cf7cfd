using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts;

namespace KkrSite.Theme.Pages;

/// <summary>What was corrected after it was published, and what was taken down.</summary>
/// <param name="Lead">Says what the page lists, or that there is nothing to list.</param>
/// <param name="Corrections">Newest first.</param>
/// <param name="Removed">Newest first.</param>
public sealed record CorrectionsView(
    PageFrame Frame, string Lead, ImmutableArray<CorrectionView> Corrections, ImmutableArray<RemovedPageView> Removed);
