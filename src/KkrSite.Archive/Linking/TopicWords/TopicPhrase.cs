using System.Collections.Immutable;

namespace KkrSite.Archive.Linking.TopicWords;

/// <summary>A word or phrase that marks an item as a topic's own.</summary>
/// <param name="Topic">The topic's place in the matcher's list.</param>
internal sealed record TopicPhrase(int Topic, ImmutableArray<PhraseWord> Words);
