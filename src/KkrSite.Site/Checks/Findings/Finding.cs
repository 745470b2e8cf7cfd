using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Site.Checks.Findings;

/// <summary>A finding of a check, before it is known whether an editor has accepted it.</summary>
/// <param name="Subject">Identifies the finding in its file, without anything that must not be published; its mark is made of it.</param>
/// <param name="Facts">Of the message; the mark is added as the last.</param>
public sealed record Finding(DiagnosticCode Code, SourceLocation Location, string Subject, ImmutableArray<object> Facts)
{
    /// <summary>The whole text with the contact detail, which may be the archive's own contact; null for other findings.</summary>
    public string? ContactText { get; init; }
}

/// <summary>A finding that an editor has accepted; check shows its message with the reason.</summary>
public sealed record AcceptedFinding(Diagnostic Diagnostic, FindingAcceptance Acceptance);
