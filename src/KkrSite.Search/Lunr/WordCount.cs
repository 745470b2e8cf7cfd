namespace KkrSite.Search.Lunr;

/// <summary>A distinct word of one field of a document.</summary>
/// <param name="Word">Its id in the <see cref="Vocabulary"/>.</param>
/// <param name="Count">How often it stands there.</param>
public readonly record struct WordCount(int Word, int Count);
