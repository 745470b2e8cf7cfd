using KkrSite.Danish.Morphology;

namespace KkrSite.Search.Analysis;

/// <summary>Finds for the terms of compounds the terms of their parts.</summary>
public static class TermPartsFinder
{
    private const int MaxParts = 3;

    /// <summary>
    /// By term: the terms that a compound was first split into. A document that has these contains the whole compound, and each further
    /// part would be a file to fetch.
    /// </summary>
    /// <param name="partsOfWords">By trimmed word: the parts of each compound, and their parts.</param>
    public static IReadOnlyDictionary<string, string[]> Find(IReadOnlyDictionary<string, IReadOnlyList<string>> partsOfWords)
    {
        var parts = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (word, own) in partsOfWords.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var stem = DanishStemmer.Stem(word);
            var nested = own.SelectMany(part => partsOfWords.GetValueOrDefault(part, [])).ToHashSet(StringComparer.Ordinal);
            string[] stems =
            [
                .. own.Where(part => !nested.Contains(part)).Select(DanishStemmer.Stem).Where(part => part != stem).Distinct(),
            ];
            if (stems.Length is > 1 and <= MaxParts)
            {
                parts.TryAdd(stem, stems);
            }
        }

        return parts;
    }
}
