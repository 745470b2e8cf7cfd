using KkrSite.Search.Lunr;

namespace KkrSite.Search.Similarity;

/// <summary>
/// The few terms of each document that distinguish it best from the others, by the weights that the search ranks with. Terms that occur
/// in a large part of the archive, or in one document only, are not significant.
/// </summary>
internal sealed class SignificantTerms
{
    private const int MaxTermsPerDocument = 24;
    private const int MinLength = 3;

    // In a small archive a word of several items is still rare.
    private const int MinDocumentLimit = 8;
    private const int DocumentLimitDivisor = 12;

    private readonly (int Term, float Weight)[] kept;
    private readonly int[] counts;

    /// <param name="fields">The fields that count, by their positions in the index.</param>
    public SignificantTerms(LunrIndex index, ReadOnlySpan<int> fields)
    {
        var documents = index.Refs.Count;
        kept = new (int, float)[documents * MaxTermsPerDocument];
        counts = new int[documents];
        var limit = Math.Max(MinDocumentLimit, documents / DocumentLimitDivisor);
        var weights = new float[documents];
        var touched = new List<int>();
        for (var term = 0; term < index.Terms.Count; term++)
        {
            if (!IsWord(index.Terms[term].Text) || IsTooFrequent(index, term, fields, limit))
            {
                continue;
            }

            AddWeights(index, term, fields, weights, touched);
            if (touched.Count > 1 && touched.Count <= limit)
            {
                touched.ForEach(document => Keep(document, term, weights[document]));
            }

            touched.ForEach(document => weights[document] = 0);
            touched.Clear();
        }
    }

    public ReadOnlySpan<(int Term, float Weight)> For(int document) => kept.AsSpan(document * MaxTermsPerDocument, counts[document]);

    // Numbers are dates, amounts and case numbers: documents share them by chance.
    private static bool IsWord(string term) => term.Length >= MinLength && !term.AsSpan().ContainsAnyInRange('0', '9');

    // The few most frequent words have most of the postings: they are skipped before weights are calculated.
    private static bool IsTooFrequent(LunrIndex index, int term, ReadOnlySpan<int> fields, int limit)
    {
        foreach (var field in fields)
        {
            if (index.Postings(term, field).Length > limit)
            {
                return true;
            }
        }

        return false;
    }

    private static void AddWeights(LunrIndex index, int term, ReadOnlySpan<int> fields, float[] weights, List<int> touched)
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

                weights[document] += (float)
                    LunrScorer.Score(
                        rarity,
                        frequency,
                        index.Lengths[(document * index.Fields.Length) + field],
                        index.AverageLengths[field],
                        index.Fields[field].Boost
                    );
            }
        }
    }

    private void Keep(int document, int term, float weight)
    {
        var own = kept.AsSpan(document * MaxTermsPerDocument, MaxTermsPerDocument);
        if (counts[document] < MaxTermsPerDocument)
        {
            own[counts[document]++] = (term, weight);
            return;
        }

        var least = 0;
        for (var slot = 1; slot < own.Length; slot++)
        {
            if (own[slot].Weight < own[least].Weight)
            {
                least = slot;
            }
        }

        if (weight > own[least].Weight)
        {
            own[least] = (term, weight);
        }
    }
}
