using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Model;

/// <summary>A line of omdirigeringer.txt: an old address and where it leads.</summary>
public sealed record Redirect(UrlPath From, UrlPath To, SourceLocation Location);
