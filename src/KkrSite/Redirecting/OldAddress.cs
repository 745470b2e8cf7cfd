using KkrSite.Archive.Model;

namespace KkrSite.Redirecting;

/// <summary>An address that no page has any longer, and what is answered there.</summary>
/// <param name="To">Where it leads; for one that was taken down, the file that says when and why.</param>
public sealed record OldAddress(UrlPath From, UrlPath To, bool IsGone);
