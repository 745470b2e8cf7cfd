namespace KkrSite.Rendering.Json;

/// <summary>An attachment (Dokument).</summary>
/// <param name="Url">Root-relative for a file of the archive, absolute elsewhere, null for a title alone.</param>
internal sealed record AttachmentDocument(string Title, string? Url);
