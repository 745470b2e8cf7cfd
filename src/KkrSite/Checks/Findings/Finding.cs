using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Checks.Findings;

/// <summary>Something that a check has seen, before it is known whether an editor has accepted it.</summary>
/// <param name="Subject">What it is about, without anything that may not be repeated; its mark is made of it.</param>
/// <param name="Facts">Of the message; the mark comes last of all.</param>
public sealed record Finding(DiagnosticCode Code, SourceLocation Location, string Subject, ImmutableArray<object> Facts);
