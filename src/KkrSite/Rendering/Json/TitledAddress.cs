namespace KkrSite.Rendering.Json;

/// <summary>A titled address outside the archive.</summary>
internal sealed record TitledAddress(string? Title, string Url);
