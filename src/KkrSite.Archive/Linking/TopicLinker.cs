using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>Groups the items of all meetings and councils by topic.</summary>
internal static class TopicLinker
{
    /// <param name="items">Newest meeting first; each topic lists its items in the same order.</param>
    /// <returns>In the order of the topics; a topic without items is included.</returns>
    public static ImmutableArray<TopicEntry> Link(ImmutableArray<Topic> topics, ImmutableArray<ItemEntry> items)
    {
        var byTopic = items.SelectMany(item => item.Topics, (item, topic) => (item, topic.Id)).ToLookup(pair => pair.Id, pair => pair.item);
        return [.. topics.Select(topic => new TopicEntry(topic, [.. byTopic[topic.Id]]))];
    }
}
