namespace KkrSite.Theme.Parts;

/// <summary>A link and how much stands behind it.</summary>
/// <param name="Count">As people read it: 14 punkter.</param>
public sealed record CountedLink(string Text, string Url, string Count);
