namespace KkrSite.Rendering.Prose;

/// <summary>What the sub-headings of a text become where it is shown.</summary>
/// <param name="IdPrefix">Put before their fragments, so that they are unique on the page; null for none at all.</param>
/// <param name="TopLevel">The level that the outermost get: 2 below a title, 3 below a section.</param>
public sealed record HeadingPlace(string? IdPrefix = "", int TopLevel = 2);
