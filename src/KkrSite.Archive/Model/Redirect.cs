using KkrSite.Archive.Diagnostics;
using NodaTime;

namespace KkrSite.Archive.Model;

/// <summary>A line of omdirigeringer.txt: an old address and its replacement.</summary>
public sealed record Redirect(UrlPath From, UrlPath To, SourceLocation Location);

/// <summary>A line of omdirigeringer.txt for a page that was removed on purpose (410): when and why.</summary>
public sealed record Tombstone(UrlPath Address, LocalDate Removed, string Reason, SourceLocation Location);

/// <summary>An address that was once published, and its line in adresser.txt.</summary>
public sealed record LedgerEntry(UrlPath Address, SourceLocation Location);
