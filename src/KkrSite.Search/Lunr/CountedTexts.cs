namespace KkrSite.Search.Lunr;

/// <summary>The words of every field of every document, counted: all that the index needs of the texts.</summary>
/// <param name="Refs">One for each document.</param>
/// <param name="Fields">For document d and field f at d × fields + f: its distinct words, in the order in which they first stand there.</param>
public sealed record CountedTexts(Vocabulary Vocabulary, string[] Refs, WordCount[][] Fields);
