using KkrSite.Archive.Model;

namespace KkrSite.Checks.Successors;

/// <summary>A line for omdirigeringer.txt that would answer for an address that has vanished.</summary>
/// <param name="To">Null where no address can be told with good reason: the line says that the page was taken down.</param>
/// <param name="Reason">Why this one, for the editor who must judge it.</param>
internal sealed record SuggestedLine(UrlPath From, UrlPath? To, string Reason);
