using System.Collections.Immutable;
using KkrSite.Search.Lunr;

namespace KkrSite.Search.Similarity;

/// <summary>
/// Finds for every document those that say much the same, by the cosine of their most telling terms. Each document meets only those
/// that share such a term with it, so that the work grows with the archive and not with its square.
/// </summary>
public static class FindSimilar
{
    // A term that so many documents call telling names a subject, not a matter.
    private const int LongestRow = 250;

    /// <param name="fields">The fields that count, by their places in the index.</param>
    /// <param name="most">How many are found for each document.</param>
    /// <param name="fewestShared">How many terms two documents must share.</param>
    /// <param name="choose">
    /// Makes of a document's similar ones (the most similar first; on equal terms in the documents' order) what is kept of them. Called on
    /// any thread.
    /// </param>
    /// <returns>What was kept, by document.</returns>
    public static T[] In<T>(
        LunrIndex index, ReadOnlySpan<int> fields, int most, int fewestShared, Func<int, ImmutableArray<SimilarDocument>, T> choose)
    {
        var terms = new TellingTerms(index, fields);
        var rows = Rows(index, terms);
        var lengths = Enumerable.Range(0, index.Refs.Count).Select(document => Length(terms.Of(document))).ToArray();
        var found = new T[index.Refs.Count];
        Parallel.For(
            0,
            found.Length,
            () => new Meetings(found.Length),
            (document, _, met) =>
            {
                found[document] = choose(document, Of(document, terms, rows, lengths, met, most, fewestShared));
                return met;
            },
            _ => { });
        return found;
    }

    private static List<(int Document, float Weight)>?[] Rows(LunrIndex index, TellingTerms terms)
    {
        var rows = new List<(int Document, float Weight)>?[index.Terms.Count];
        for (var document = 0; document < index.Refs.Count; document++)
        {
            foreach (var (term, weight) in terms.Of(document))
            {
                (rows[term] ??= []).Add((document, weight));
            }
        }

        return rows;
    }

    private static double Length(ReadOnlySpan<(int Term, float Weight)> terms)
    {
        double sum = 0;
        foreach (var (_, weight) in terms)
        {
            sum += (double)weight * weight;
        }

        return Math.Sqrt(sum);
    }

    private static ImmutableArray<SimilarDocument> Of(
        int document, TellingTerms terms, List<(int Document, float Weight)>?[] rows, double[] lengths, Meetings met, int most, int fewestShared)
    {
        foreach (var (term, weight) in terms.Of(document))
        {
            if (rows[term] is { Count: <= LongestRow } row)
            {
                row.ForEach(other => met.Add(other.Document, weight * other.Weight));
            }
        }

        // Many are met and few kept, so the least similar so far stands first in the row to go.
        var kept = new PriorityQueue<int, (double Similarity, int Document)>(most + 1);
        foreach (var other in met.Documents)
        {
            if (other != document && met.Shared(other) >= fewestShared)
            {
                var rank = (met.Product(other) / (lengths[document] * lengths[other]), -other);
                if (kept.Count < most)
                {
                    kept.Enqueue(other, rank);
                }
                else
                {
                    kept.EnqueueDequeue(other, rank);
                }
            }
        }

        var found = kept.UnorderedItems
            .OrderByDescending(other => other.Priority.Similarity).ThenBy(other => other.Element)
            .Select(other => (Document: other.Element, other.Priority.Similarity))
            .Select(other => new SimilarDocument(other.Document, other.Similarity, SharedTerms(terms.Of(document), terms.Of(other.Document))))
            .ToImmutableArray();
        met.Forget();
        return found;
    }

    private static ImmutableArray<int> SharedTerms(ReadOnlySpan<(int Term, float Weight)> own, ReadOnlySpan<(int Term, float Weight)> others)
    {
        var shared = new List<(int Term, float Weight)>();
        foreach (var (term, weight) in own)
        {
            foreach (var other in others)
            {
                if (other.Term == term)
                {
                    shared.Add((term, weight * other.Weight));
                }
            }
        }

        return [.. shared.OrderByDescending(term => term.Weight).ThenBy(term => term.Term).Select(term => term.Term)];
    }

    /// <summary>The documents that one document meets, and what they have in common; used again for the next.</summary>
    private sealed class Meetings(int documents)
    {
        private readonly double[] products = new double[documents];
        private readonly int[] shared = new int[documents];
        private readonly List<int> met = [];

        public List<int> Documents => met;

        public void Add(int document, double product)
        {
            if (shared[document]++ == 0)
            {
                met.Add(document);
            }

            products[document] += product;
        }

        public double Product(int document) => products[document];

        public int Shared(int document) => shared[document];

        public void Forget()
        {
            foreach (var document in met)
            {
                products[document] = 0;
                shared[document] = 0;
            }

            met.Clear();
        }
    }
}
