using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Model;

/// <summary>An address that was once published, and the line of adresser.txt that says so.</summary>
public sealed record LedgerEntry(UrlPath Address, SourceLocation Location);
