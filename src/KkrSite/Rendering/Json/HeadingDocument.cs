namespace KkrSite.Rendering.Json;

/// <summary>A heading of an agenda.</summary>
internal sealed record HeadingDocument(string Number, string Title);
