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
        var stems = new List<string>();
        foreach (var (word, own) in partsOfWords.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var stem = DanishStemmer.Stem(word);
            stems.Clear();
            foreach (var part in own)
            {
                var found = DanishStemmer.Stem(part);
                if (found != stem && !stems.Contains(found) && !IsPartOfAnother(part, own, partsOfWords))
                {
                    stems.Add(found);
                }
            }

            if (stems.Count is > 1 and <= MaxParts)
            {
                parts.TryAdd(stem, [.. stems]);
            }
        }

        return parts;
    }

    private static bool IsPartOfAnother(
        string part,
        IReadOnlyList<string> parts,
        IReadOnlyDictionary<string, IReadOnlyList<string>> partsOfWords
    )
    {
        foreach (var other in parts)
        {
            if (partsOfWords.TryGetValue(other, out var nested) && nested.Contains(part))
            {
                return true;
            }
        }

        return false;
    }
}
