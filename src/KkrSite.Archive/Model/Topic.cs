using System.Collections.Immutable;

namespace KkrSite.Archive.Model;

/// <summary>A topic that runs through the councils, and the words and phrases that mark an item as its own.</summary>
public sealed record Topic(TopicId Id, string Title, ImmutableArray<string> Words, string Markdown);
