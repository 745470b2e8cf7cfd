using System.Collections.Immutable;
using KkrSite.Search.Analysis;

namespace KkrSite.Search.Lunr;

/// <summary>Builds from counted words the index that lunr.js with lunr.da builds from the same texts.</summary>
public static class LunrIndexBuilder
{
    private const int None = -1;

    /// <param name="texts">With as many fields per document as <paramref name="fields"/>.</param>
    public static LunrIndex Build(ImmutableArray<SearchField> fields, DocumentWordCounts texts)
    {
        var (stems, stemOfWord) = StemVocabulary(texts.Vocabulary);
        var (terms, termOfWord) = NumberTerms(texts, stems, stemOfWord);
        var sorted = SortedPositions(terms);
        var slots = new int[(terms.Count * fields.Length) + 1];
        var lengths = new int[texts.Fields.Length];

        // Counting sort: first the number of documents of each term in each field, then the offset of each of these rows.
        var accumulator = new WordCountAccumulator();
        for (var slot = 0; slot < texts.Fields.Length; slot++)
        {
            foreach (var (term, count) in CountTerms(texts.Fields[slot], termOfWord, accumulator))
            {
                slots[(sorted[term] * fields.Length) + (slot % fields.Length) + 1]++;
                lengths[slot] += count;
            }
        }

        for (var slot = 1; slot < slots.Length; slot++)
        {
            slots[slot] += slots[slot - 1];
        }

        var postings = new Posting[slots[^1]];
        var next = slots.ToArray();
        for (var slot = 0; slot < texts.Fields.Length; slot++)
        {
            foreach (var (term, count) in CountTerms(texts.Fields[slot], termOfWord, accumulator))
            {
                postings[next[(sorted[term] * fields.Length) + (slot % fields.Length)]++] = new Posting(slot / fields.Length, count);
            }
        }

        var list = new LunrTerm[terms.Count];
        for (var term = 0; term < list.Length; term++)
        {
            list[sorted[term]] = new LunrTerm(terms[term], term);
        }

        return new LunrIndex(fields, texts.Refs, lengths, list, postings, slots);
    }

    private static ReadOnlySpan<WordCount> CountTerms(WordCount[] words, int[] termOfWord, WordCountAccumulator accumulator)
    {
        accumulator.Clear();
        foreach (var (word, count) in words)
        {
            if (termOfWord[word] != None)
            {
                accumulator.Add(termOfWord[word], count);
            }
        }

        return accumulator.Counts;
    }

    // The distinct stems, and for each word the position of its stem; none for stop words. Stemming is the most expensive step, so it runs
    // on all cores.
    private static (string[] Stems, int[] StemOfWord) StemVocabulary(Vocabulary vocabulary)
    {
        var texts = new string?[vocabulary.Count];
        Parallel.For(0, texts.Length, word => texts[word] = TermNormaliser.Normalise(vocabulary[word]));
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var stemOfWord = new int[texts.Length];
        for (var word = 0; word < texts.Length; word++)
        {
            if (texts[word] is not { } stem)
            {
                stemOfWord[word] = None;
            }
            else if (!ids.TryGetValue(stem, out stemOfWord[word]))
            {
                ids.Add(stem, stemOfWord[word] = ids.Count);
            }
        }

        return ([.. ids.Keys], stemOfWord);
    }

    // lunr numbers terms in the order of the documents, field after field.
    private static (List<string> Terms, int[] TermOfWord) NumberTerms(DocumentWordCounts texts, string[] stems, int[] stemOfWord)
    {
        var terms = new List<string>(stems.Length);
        var termOfStem = new int[stems.Length];
        var termOfWord = new int[stemOfWord.Length];
        Array.Fill(termOfStem, None);
        Array.Fill(termOfWord, None);
        foreach (var field in texts.Fields)
        {
            foreach (var (word, _) in field)
            {
                var stem = stemOfWord[word];
                if (stem == None || termOfWord[word] != None)
                {
                    continue;
                }

                if (termOfStem[stem] == None)
                {
                    termOfStem[stem] = terms.Count;
                    terms.Add(stems[stem]);
                }

                termOfWord[word] = termOfStem[stem];
            }
        }

        return (terms, termOfWord);
    }

    private static int[] SortedPositions(List<string> terms)
    {
        var order = new int[terms.Count];
        for (var term = 0; term < order.Length; term++)
        {
            order[term] = term;
        }

        var texts = terms.ToArray();
        Array.Sort(texts, order, StringComparer.Ordinal);
        var positions = new int[order.Length];
        for (var position = 0; position < order.Length; position++)
        {
            positions[order[position]] = position;
        }

        return positions;
    }
}
