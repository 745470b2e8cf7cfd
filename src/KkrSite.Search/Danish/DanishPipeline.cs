namespace KkrSite.Search.Danish;

/// <summary>What lunr.da makes of a word on its way into an index: trimmed, dropped if it is a stop word, stemmed.</summary>
public static class DanishPipeline
{
    /// <summary>
    /// The index term of a word that <see cref="WordTokenizer"/> cut out; null for a stop word. A word of signs alone
    /// becomes the empty term, which lunr counts and indexes like any other.
    /// </summary>
    public static string? Term(string word)
    {
        var trimmed = WordTrimmer.Trim(word);
        return StopWords.Contains(trimmed) ? null : DanishStemmer.Stem(trimmed);
    }
}
