namespace KkrSite.Rendering.Feeds;

/// <summary>What an entry is about, for programs and for people.</summary>
/// <param name="Scheme">The absolute address of the list that the term is of: cases, topics or decisions.</param>
internal sealed record FeedCategory(string Term, string Scheme, string Label);
