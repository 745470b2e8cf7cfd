namespace KkrSite.Theme.Parts;

/// <summary>A year of a timeline's axis.</summary>
/// <param name="Position">Where it begins, from 0 (left) to 1 (right).</param>
public sealed record TimelineYear(string Year, double Position);
