using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Model;

/// <summary>An editor's word that one finding of the checks is no fault (accepteret), and why.</summary>
/// <param name="Code">The finding's code, <c>KKR0403</c>.</param>
/// <param name="Finding">The finding's mark, as its message names it.</param>
public sealed record Acceptance(DiagnosticCode Code, string Finding, string Reason, SourceLocation Location);
