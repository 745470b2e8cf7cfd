namespace KkrSite.Theme.Parts;

/// <summary>Something to search for.</summary>
/// <param name="Query">As it is typed: sundhedsreform.</param>
/// <param name="Url">The search page's address with the query.</param>
/// <param name="Explanation">What it finds.</param>
public sealed record SearchExample(string Query, string Url, string Explanation);
