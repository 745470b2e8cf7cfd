namespace KkrSite.Theme.Parts;

/// <summary>A meeting on a timeline.</summary>
/// <param name="Position">From 0 (left) to 1 (right).</param>
/// <param name="Label">KKR Midtjylland 19. november 2024: 2 punkter.</param>
/// <param name="Weight">How many items.</param>
public sealed record TimelineMark(double Position, string Url, string Label, int Weight);
