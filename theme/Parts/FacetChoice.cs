namespace KkrSite.Theme.Parts;

/// <summary>A choice of a <see cref="Facet"/>, which is a page of its own.</summary>
/// <param name="Key">Its part of the address: 2024, midtjylland, udsat.</param>
/// <param name="Count">How much stands behind it: 1.200.</param>
/// <param name="IsCurrent">The page shown is this one.</param>
public sealed record FacetChoice(string Key, string Text, string Url, string Count, bool IsCurrent);
