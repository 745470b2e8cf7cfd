using System.Collections.Immutable;

namespace KkrSite.Rendering.Json;

/// <summary>index.json of a topic: its items, newest meeting first.</summary>
/// <param name="Words">The words and phrases that mark an item as the topic's.</param>
internal sealed record TopicDocument(string Url, string Id, string Title, ImmutableArray<string> Words, ImmutableArray<ItemReference> Items)
    : PublishedDocument(DocumentNames.Topic, DocumentNames.TopicType);
