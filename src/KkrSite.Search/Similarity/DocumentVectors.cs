using KkrSite.Search.Lunr;

namespace KkrSite.Search.Similarity;

/// <summary>The significant terms of all documents as vectors, and for each term the documents that have it.</summary>
internal sealed class DocumentVectors
{
    // A term that is significant in so many documents names a subject area, not a single matter.
    private const int MaxPostings = 250;

    private readonly SignificantTerms terms;
    private readonly List<(int Document, float Weight)>?[] postings;
    private readonly double[] lengths;

    /// <param name="fields">The fields that count, by their positions in the index.</param>
    public DocumentVectors(LunrIndex index, ReadOnlySpan<int> fields)
    {
        terms = new SignificantTerms(index, fields);
        postings = BuildPostings(index, terms);
        lengths = [.. Enumerable.Range(0, index.Refs.Count).Select(document => CalculateLength(terms.For(document)))];
    }

    public ReadOnlySpan<(int Term, float Weight)> GetTerms(int document) => terms.For(document);

    /// <summary>The documents that have a term; none for a term of too many documents.</summary>
    public IReadOnlyList<(int Document, float Weight)> GetPostings(int term) => postings[term] is { Count: <= MaxPostings } row ? row : [];

    /// <summary>The cosine of two documents' vectors, from 0 to 1.</summary>
    public double CalculateCosine(int document, int other, double dotProduct) => dotProduct / (lengths[document] * lengths[other]);

    /// <summary>The terms that two documents share, the most significant first, on equal weights in the order of the index.</summary>
    public IEnumerable<int> FindSharedTerms(int document, int other)
    {
        var shared = new List<(int Term, float Weight)>();
        foreach (var (term, weight) in terms.For(document))
        {
            foreach (var candidate in terms.For(other))
            {
                if (candidate.Term == term)
                {
                    shared.Add((term, weight * candidate.Weight));
                }
            }
        }

        return shared.OrderByDescending(term => term.Weight).ThenBy(term => term.Term).Select(term => term.Term);
    }

    private static List<(int Document, float Weight)>?[] BuildPostings(LunrIndex index, SignificantTerms terms)
    {
        var rows = new List<(int Document, float Weight)>?[index.Terms.Count];
        for (var document = 0; document < index.Refs.Count; document++)
        {
            foreach (var (term, weight) in terms.For(document))
            {
                (rows[term] ??= []).Add((document, weight));
            }
        }

        return rows;
    }

    private static double CalculateLength(ReadOnlySpan<(int Term, float Weight)> terms)
    {
        double sum = 0;
        foreach (var (_, weight) in terms)
        {
            sum += (double)weight * weight;
        }

        return Math.Sqrt(sum);
    }
}
