using KkrSite.Archive.Diagnostics;
using NodaTime;

namespace KkrSite.Archive.Model;

/// <summary>A line of omdirigeringer.txt for a page that was taken down on purpose (410): when and why.</summary>
public sealed record Tombstone(UrlPath Address, LocalDate Removed, string Reason, SourceLocation Location);
