using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>A topic with its items over all councils.</summary>
/// <param name="Items">Newest meeting first; inside a meeting in the order of the agenda.</param>
public sealed record TopicEntry(Topic Topic, ImmutableArray<ItemEntry> Items)
{
    public UrlPath Url { get; } = Addresses.Topic(Topic.Id);
}
