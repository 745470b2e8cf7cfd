namespace KkrSite.Archive.Model;

/// <summary>An attachment (bilag): a file of the meeting's folder, an address elsewhere, or only a title.</summary>
/// <param name="File">Relative to the meeting's folder, with slashes: <c>bilag/udkast.pdf</c>; known to exist.</param>
/// <param name="FileSize">In bytes, where there is a file.</param>
public sealed record Attachment(string Title, string? File, long? FileSize, Uri? Url);
