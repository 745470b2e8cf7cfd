using KkrSite.Search.Lunr;

namespace KkrSite.Search.Similarity;

/// <summary>
/// The few terms of each document that tell it best from the others, by the weights that the search ranks with. What stands in a large
/// part of the archive tells nothing, and what stands in one document joins it to no other.
/// </summary>
internal sealed class TellingTerms
{
    private const int MostPerDocument = 24;
    private const int FewestLetters = 3;

    // In a small archive a word of several items is still a rare one.
    private const int AlwaysRare = 8;
    private const int RarePart = 12;

    private readonly (int Term, float Weight)[] kept;
    private readonly int[] counts;

    /// <param name="fields">The fields that count, by their places in the index.</param>
    public TellingTerms(LunrIndex index, ReadOnlySpan<int> fields)
    {
        var documents = index.Refs.Count;
        kept = new (int, float)[documents * MostPerDocument];
        counts = new int[documents];
        var most = Math.Max(AlwaysRare, documents / RarePart);
        var weights = new float[documents];
        var touched = new List<int>();
        for (var term = 0; term < index.Terms.Count; term++)
        {
            if (!IsWord(index.Terms[term].Text) || StandsInMore(index, term, fields, most))
            {
                continue;
            }

            Weigh(index, term, fields, weights, touched);
            if (touched.Count > 1 && touched.Count <= most)
            {
                touched.ForEach(document => Keep(document, term, weights[document]));
            }

            touched.ForEach(document => weights[document] = 0);
            touched.Clear();
        }
    }

    public ReadOnlySpan<(int Term, float Weight)> Of(int document) => kept.AsSpan(document * MostPerDocument, counts[document]);

    // Numbers are dates, amounts and case numbers: they fall together by chance.
    private static bool IsWord(string term) => term.Length >= FewestLetters && !term.Any(char.IsAsciiDigit);

    // Few words are in most places: those are passed over before anything is worked out.
    private static bool StandsInMore(LunrIndex index, int term, ReadOnlySpan<int> fields, int most)
    {
        foreach (var field in fields)
        {
            if (index.Postings(term, field).Length > most)
            {
                return true;
            }
        }

        return false;
    }

    private static void Weigh(LunrIndex index, int term, ReadOnlySpan<int> fields, float[] weights, List<int> touched)
    {
        var rarity = index.InverseDocumentFrequency(term);
        foreach (var field in fields)
        {
            foreach (var (document, frequency) in index.Postings(term, field))
            {
                if (weights[document] == 0)
                {
                    touched.Add(document);
                }

                weights[document] += (float)LunrScore.Of(
                    rarity, frequency, index.Lengths[(document * index.Fields.Length) + field], index.AverageLengths[field], index.Fields[field].Boost);
            }
        }
    }

    private void Keep(int document, int term, float weight)
    {
        var own = kept.AsSpan(document * MostPerDocument, MostPerDocument);
        if (counts[document] < MostPerDocument)
        {
            own[counts[document]++] = (term, weight);
            return;
        }

        var least = 0;
        for (var place = 1; place < own.Length; place++)
        {
            if (own[place].Weight < own[least].Weight)
            {
                least = place;
            }
        }

        if (weight > own[least].Weight)
        {
            own[least] = (term, weight);
        }
    }
}
