namespace KkrSite.Rendering.Json;

/// <summary>A dated correction of a meeting.</summary>
internal sealed record CorrectionDocument(string Date, string Text);
