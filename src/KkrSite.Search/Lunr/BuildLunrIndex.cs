using System.Collections.Immutable;
using KkrSite.Search.Danish;

namespace KkrSite.Search.Lunr;

/// <summary>Turns counted words into the index that lunr.js with lunr.da would have built of the same texts.</summary>
public static class BuildLunrIndex
{
    private const int None = -1;

    /// <param name="texts">With as many fields a document as <paramref name="fields"/>.</param>
    public static LunrIndex Build(ImmutableArray<SearchField> fields, CountedTexts texts)
    {
        var (stems, stemOfWord) = Stems(texts.Vocabulary);
        var (terms, termOfWord) = Number(texts, stems, stemOfWord);
        var sorted = SortedPlaces(terms);
        var slots = new int[(terms.Count * fields.Length) + 1];
        var lengths = new int[texts.Fields.Length];

        // Counting sort: first how many documents each term has in each field, then where each of these rows begins.
        var counting = new CountingField();
        for (var slot = 0; slot < texts.Fields.Length; slot++)
        {
            foreach (var (term, count) in CountTerms(texts.Fields[slot], termOfWord, counting))
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
            foreach (var (term, count) in CountTerms(texts.Fields[slot], termOfWord, counting))
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

    private static ReadOnlySpan<WordCount> CountTerms(WordCount[] words, int[] termOfWord, CountingField counting)
    {
        counting.Clear();
        foreach (var (word, count) in words)
        {
            if (termOfWord[word] != None)
            {
                counting.Add(termOfWord[word], count);
            }
        }

        return counting.Counted;
    }

    // The distinct stems, and each word's among them; none for stop words. Stemming is the dearest step for a word, so it is shared out.
    private static (string[] Stems, int[] StemOfWord) Stems(Vocabulary vocabulary)
    {
        var texts = new string?[vocabulary.Count];
        Parallel.For(0, texts.Length, word => texts[word] = DanishPipeline.Term(vocabulary[word]));
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

    // lunr numbers terms as the documents bring them, field after field.
    private static (List<string> Terms, int[] TermOfWord) Number(CountedTexts texts, string[] stems, int[] stemOfWord)
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

    private static int[] SortedPlaces(List<string> terms)
    {
        var order = new int[terms.Count];
        for (var term = 0; term < order.Length; term++)
        {
            order[term] = term;
        }

        var texts = terms.ToArray();
        Array.Sort(texts, order, StringComparer.Ordinal);
        var places = new int[order.Length];
        for (var place = 0; place < order.Length; place++)
        {
            places[order[place]] = place;
        }

        return places;
    }
}
