namespace KkrSite.Theme.Parts;

/// <summary>A titled address, inside the site (root-relative) or outside it (absolute).</summary>
public sealed record Link(string Text, string Url);
