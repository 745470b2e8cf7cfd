using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts;

namespace KkrSite.Theme.Pages;

/// <summary>Every message that an editor may meet, and how to mend what it tells of.</summary>
/// <param name="Groups">By what was being done when it came.</param>
public sealed record DiagnosticsView(PageFrame Frame, string Count, string Introduction, ImmutableArray<Group<DiagnosticEntry>> Groups);
