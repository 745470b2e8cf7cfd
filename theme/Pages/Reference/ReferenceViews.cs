using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts.Inlines;
using KkrSite.Theme.Parts.Lists;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Pages.Reference;

/// <summary>The corrections and the removed pages.</summary>
/// <param name="Lead">Says what the page lists, or that there is nothing to list.</param>
/// <param name="Corrections">Newest first.</param>
/// <param name="Removed">Newest first.</param>
public sealed record CorrectionListView(
    PageLayoutView Layout,
    string Lead,
    CountedList<CorrectionView> Corrections,
    CountedList<RemovedPageView> Removed
) : IPageView<CorrectionListPage>;

/// <summary>A correction in the list of all.</summary>
/// <param name="Item">The corrected item; null where the correction is about the meeting as a whole.</param>
public sealed record CorrectionView(DateView Date, string Text, Link Meeting, Link? Item);

/// <summary>A page that was removed on purpose.</summary>
/// <param name="Address">Its root-relative address; no link, since it has no content.</param>
public sealed record RemovedPageView(DateView Date, string Address, string Reason);

/// <summary>Every diagnostic that an editor may get, and its remedy.</summary>
/// <param name="Groups">By the step of the work that reports them.</param>
public sealed record DiagnosticsView(
    PageLayoutView Layout,
    string Count,
    string Introduction,
    ImmutableArray<EntryGroup<DiagnosticEntry>> Groups
) : IPageView<DiagnosticsPage>;

/// <summary>A diagnostic: its code, the fault and the remedy.</summary>
/// <param name="Id">Its fragment on the page.</param>
/// <param name="Severity">Danish: whether it stops a build.</param>
public sealed record DiagnosticEntry(string Id, string Code, string Severity, string Title, MarkupString Explanation);

/// <summary>The abbreviations and what they mean.</summary>
/// <param name="Groups">By first letter.</param>
public sealed record GlossaryView(PageLayoutView Layout, string Count, ImmutableArray<EntryGroup<GlossaryTerm>> Groups)
    : IPageView<GlossaryPage>;

/// <summary>An abbreviation and its meaning.</summary>
/// <param name="Id">Its fragment on the glossary page.</param>
public sealed record GlossaryTerm(string Id, string Term, string Meaning);
