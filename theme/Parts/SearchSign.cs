namespace KkrSite.Theme.Parts;

/// <summary>A sign of the search's own language.</summary>
/// <param name="Example">The sign on a word: +budget.</param>
public sealed record SearchSign(string Example, string Meaning);
