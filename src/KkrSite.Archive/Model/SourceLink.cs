namespace KkrSite.Archive.Model;

/// <summary>A titled address outside the archive.</summary>
/// <param name="Title">Null where the source gave only the address.</param>
public sealed record SourceLink(string? Title, Uri Url);
