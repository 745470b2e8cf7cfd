namespace KkrSite.Rendering.Feeds;

/// <summary>A link of an entry.</summary>
/// <param name="Relation">alternate, enclosure or related.</param>
/// <param name="Url">Absolute.</param>
/// <param name="Length">In bytes, where the file is ours.</param>
internal sealed record FeedLink(string Relation, string Url, string? Type = null, string? Title = null, long? Length = null);
