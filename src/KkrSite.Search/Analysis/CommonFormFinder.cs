using KkrSite.Danish.Morphology;

namespace KkrSite.Search.Analysis;

/// <summary>Finds for each term its most frequent form in the texts, which people know it by.</summary>
public static class CommonFormFinder
{
    /// <summary>By term; of equally frequent forms the one that occurs first.</summary>
    public static IReadOnlyDictionary<string, string> Find(DocumentWordCounts texts)
    {
        var counts = new int[texts.Vocabulary.Count];
        foreach (var field in texts.Fields)
        {
            foreach (var (word, count) in field)
            {
                counts[word] += count;
            }
        }

        var stems = new (string Form, string Stem)[counts.Length];
        Parallel.For(0, stems.Length, word =>
        {
            var form = WordTrimmer.Trim(texts.Vocabulary[word]);
            stems[word] = (form, DanishStemmer.Stem(form));
        });
        var best = new Dictionary<string, (string Form, int Count)>(StringComparer.Ordinal);
        for (var word = 0; word < counts.Length; word++)
        {
            var (form, stem) = stems[word];
            if (!best.TryGetValue(stem, out var known) || counts[word] > known.Count)
            {
                best[stem] = (form, counts[word]);
            }
        }

        return best.ToDictionary(pair => pair.Key, pair => pair.Value.Form, StringComparer.Ordinal);
    }
}
