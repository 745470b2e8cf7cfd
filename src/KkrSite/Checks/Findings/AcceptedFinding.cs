using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Checks.Findings;

/// <summary>A finding that an editor has accepted, and the words of its message, which check shows with the reason.</summary>
public sealed record AcceptedFinding(Diagnostic Diagnostic, Acceptance Acceptance);
