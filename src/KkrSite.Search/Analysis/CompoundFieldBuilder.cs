using KkrSite.Danish.Morphology;

namespace KkrSite.Search.Analysis;

/// <summary>
/// Adds a field to every document: the parts of the compounds in its other fields, each compound once. A part that the document
/// has as a word of its own is left out, since the document is found by that word and frequent parts would fill the index.
/// </summary>
public static class CompoundFieldBuilder
{
    /// <param name="fields">The number of fields of a document.</param>
    /// <param name="undivided">Words that look like compounds but are not, in lower case.</param>
    public static CompoundTexts Build(DocumentWordCounts texts, int fields, IEnumerable<string> undivided)
    {
        var trimmed = new string[texts.Vocabulary.Count];
        for (var word = 0; word < trimmed.Length; word++)
        {
            trimmed[word] = WordTrimmer.Trim(texts.Vocabulary[word]);
        }

        var splitter = new CompoundSplitter(CountOccurrences(texts, trimmed), undivided);
        var found = new IReadOnlyList<string>[trimmed.Length];
        Parallel.For(0, found.Length, word => found[word] = splitter.Split(trimmed[word]));

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

        return new CompoundTexts(texts with { Fields = AddPartsField(texts, fields, ids, NumberStems(texts.Vocabulary)) }, parts);
    }

    private static Dictionary<string, int> CountOccurrences(DocumentWordCounts texts, string[] trimmed)
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

    // Words of the same stem have the same number.
    private static int[] NumberStems(Vocabulary vocabulary)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var stems = new int[vocabulary.Count];
        for (var word = 0; word < stems.Length; word++)
        {
            var stem = TermNormaliser.Normalise(vocabulary[word]) ?? "";
            if (!numbers.TryGetValue(stem, out stems[word]))
            {
                numbers.Add(stem, stems[word] = numbers.Count);
            }
        }

        return stems;
    }

    private static WordCount[][] AddPartsField(DocumentWordCounts texts, int fields, int[][] parts, int[] stems)
    {
        // By stem: the last document, from 1, that has it as a word of its own.
        var lastWith = new int[stems.Length];
        var extended = new WordCount[texts.Refs.Length * (fields + 1)][];
        var partCounts = new WordCountAccumulator();
        var documentWords = new WordCountAccumulator();
        for (var document = 0; document < texts.Refs.Length; document++)
        {
            partCounts.Clear();
            documentWords.Clear();
            for (var field = 0; field < fields; field++)
            {
                var words = texts.Fields[(document * fields) + field];
                extended[(document * (fields + 1)) + field] = words;
                foreach (var (word, _) in words)
                {
                    documentWords.Add(word, 1);
                    lastWith[stems[word]] = document + 1;
                }
            }

            foreach (var (word, _) in documentWords.Counts)
            {
                foreach (var part in parts[word])
                {
                    if (lastWith[stems[part]] != document + 1)
                    {
                        partCounts.Add(part, 1);
                    }
                }
            }

            extended[(document * (fields + 1)) + fields] = partCounts.Counts.ToArray();
        }

        return extended;
    }
}

/// <summary>Texts with the field of compound parts.</summary>
/// <param name="PartsOfWords">By trimmed word: the parts of each compound, and their parts.</param>
public sealed record CompoundTexts(DocumentWordCounts Texts, IReadOnlyDictionary<string, IReadOnlyList<string>> PartsOfWords);
