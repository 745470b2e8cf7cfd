namespace KkrSite.Theme.Parts;

/// <summary>A date as the time element wants it and as people read it.</summary>
/// <param name="Iso"><c>2024-11-19</c>, or <c>2025-09</c> where only the month is known.</param>
/// <param name="Text">19. november 2024, or september 2025.</param>
public sealed record DateView(string Iso, string Text);
