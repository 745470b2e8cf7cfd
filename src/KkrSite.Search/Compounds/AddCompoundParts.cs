using KkrSite.Search.Danish;
using KkrSite.Search.Lunr;

namespace KkrSite.Search.Compounds;

/// <summary>
/// Gives every document one field more: the parts of the compounds in its other fields, each compound once. A part that the
/// document has as a word of its own is found by that, and left out: common parts would fill the index with what it knows.
/// </summary>
public static class AddCompoundParts
{
    /// <param name="fields">How many fields a document has.</param>
    /// <param name="undivided">Words that look like compounds and are none, in lower case.</param>
    /// <returns>The texts with the field, and the parts of each word that has any, by trimmed word.</returns>
    public static (CountedTexts Texts, IReadOnlyDictionary<string, IReadOnlyList<string>> Parts) To(
        CountedTexts texts, int fields, IEnumerable<string> undivided)
    {
        var trimmed = new string[texts.Vocabulary.Count];
        for (var word = 0; word < trimmed.Length; word++)
        {
            trimmed[word] = WordTrimmer.Trim(texts.Vocabulary[word]);
        }

        var split = new SplitCompounds(Counts(texts, trimmed), undivided);
        var found = new IReadOnlyList<string>[trimmed.Length];
        Parallel.For(0, found.Length, word => found[word] = split.Parts(trimmed[word]));

        var parts = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var ids = new int[trimmed.Length][];
        for (var word = 0; word < ids.Length; word++)
        {
            ids[word] = [.. found[word].Select(part => texts.Vocabulary.Add(part))];
            if (ids[word].Length > 0)
            {
                parts[trimmed[word]] = found[word];
            }
        }

        return (texts with { Fields = WithParts(texts, fields, ids, Stems(texts.Vocabulary)) }, parts);
    }

    private static Dictionary<string, int> Counts(CountedTexts texts, string[] trimmed)
    {
        var sums = new int[trimmed.Length];
        foreach (var field in texts.Fields)
        {
            foreach (var (word, count) in field)
            {
                sums[word] += count;
            }
        }

        var counts = new Dictionary<string, int>(trimmed.Length, StringComparer.Ordinal);
        for (var word = 0; word < sums.Length; word++)
        {
            counts[trimmed[word]] = counts.GetValueOrDefault(trimmed[word]) + sums[word];
        }

        return counts;
    }

    // Words of one stem have one number.
    private static int[] Stems(Vocabulary vocabulary)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var stems = new int[vocabulary.Count];
        for (var word = 0; word < stems.Length; word++)
        {
            var stem = DanishPipeline.Term(vocabulary[word]) ?? "";
            if (!numbers.TryGetValue(stem, out stems[word]))
            {
                numbers.Add(stem, stems[word] = numbers.Count);
            }
        }

        return stems;
    }

    private static WordCount[][] WithParts(CountedTexts texts, int fields, int[][] parts, int[] stems)
    {
        // The last document, from 1, that has a stem as a word of its own.
        var lastWith = new int[stems.Length];
        var extended = new WordCount[texts.Refs.Length * (fields + 1)][];
        var counting = new CountingField();
        var seen = new CountingField();
        for (var document = 0; document < texts.Refs.Length; document++)
        {
            counting.Clear();
            seen.Clear();
            for (var field = 0; field < fields; field++)
            {
                var words = texts.Fields[(document * fields) + field];
                extended[(document * (fields + 1)) + field] = words;
                foreach (var (word, _) in words)
                {
                    seen.Add(word, 1);
                    lastWith[stems[word]] = document + 1;
                }
            }

            foreach (var (word, _) in seen.Counted)
            {
                foreach (var part in parts[word])
                {
                    if (lastWith[stems[part]] != document + 1)
                    {
                        counting.Add(part, 1);
                    }
                }
            }

            extended[(document * (fields + 1)) + fields] = counting.Counted.ToArray();
        }

        return extended;
    }
}
