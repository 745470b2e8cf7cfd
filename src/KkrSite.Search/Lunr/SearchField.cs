namespace KkrSite.Search.Lunr;

/// <summary>A part of every document that is indexed for itself, as lunr's <c>builder.field(name, { boost })</c>.</summary>
/// <param name="Name">What readers write before a colon: <c>titel:budget</c>. lunr joins field and ref with a slash, so it holds none.</param>
public sealed record SearchField(string Name, double Boost);
