namespace KkrSite.Benchmarks.Searching.Queries;

/// <summary>What readers may look for an item by.</summary>
/// <param name="Title">The words of its title.</param>
/// <param name="All">Those and the words of its text, each once.</param>
public sealed record ItemWords(IReadOnlyList<string> Title, IReadOnlyList<string> All, IReadOnlyList<string> Cases);
