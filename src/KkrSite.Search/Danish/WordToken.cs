namespace KkrSite.Search.Danish;

/// <summary>A word as the tokenizer cut it out of a text, in lower case and not yet trimmed.</summary>
/// <param name="Start">Where it stands in the lower-cased text, in UTF-16 units, as lunr's <c>position</c> metadata has it.</param>
public readonly record struct WordToken(string Text, int Start);
