using KkrSite.Danish.Morphology;

namespace KkrSite.Search.Analysis;

/// <summary>Normalises a word as lunr.da does for an index: trims it, drops stop words, stems.</summary>
public static class TermNormaliser
{
    /// <summary>
    /// The index term of a word from <see cref="WordTokenizer"/>; null for a stop word. A word without letters and digits
    /// becomes the empty term, which lunr counts and indexes like any other.
    /// </summary>
    public static string? Normalise(string word)
    {
        var trimmed = WordTrimmer.Trim(word);
        return StopWords.Contains(trimmed) ? null : DanishStemmer.Stem(trimmed);
    }
}
