using KkrSite.Archive.Model;

namespace KkrSite.Checks.Successors;

/// <summary>The address that has probably come in a vanished one's place, and why it is thought so.</summary>
internal sealed record Successor(UrlPath Address, string Reason);
