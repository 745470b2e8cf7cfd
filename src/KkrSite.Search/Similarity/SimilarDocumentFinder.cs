using System.Collections.Immutable;
using KkrSite.Search.Lunr;

namespace KkrSite.Search.Similarity;

/// <summary>
/// Finds for every document those that say much the same, by the cosine of their most significant terms. Each document is compared only
/// with those that share such a term with it, so that the work does not grow with the square of the archive.
/// </summary>
public static class SimilarDocumentFinder
{
    /// <param name="fields">The fields that count, by their positions in the index.</param>
    /// <param name="select">
    /// Gets a document and its similar ones, the most similar first, on equal similarity in the order of the documents; returns what is
    /// kept. Called on any thread.
    /// </param>
    /// <returns>What was kept, by document.</returns>
    public static T[] Find<T>(
        LunrIndex index,
        ReadOnlySpan<int> fields,
        SimilarityLimits limits,
        Func<int, ImmutableArray<SimilarDocument>, T> select
    )
    {
        var vectors = new DocumentVectors(index, fields);
        var found = new T[index.Refs.Count];
        Parallel.For(
            0,
            found.Length,
            () => new CandidateScores(found.Length),
            (document, _, candidates) =>
            {
                found[document] = select(document, FindFor(document, vectors, candidates, limits));
                return candidates;
            },
            _ => { }
        );
        return found;
    }

    private static ImmutableArray<SimilarDocument> FindFor(
        int document,
        DocumentVectors vectors,
        CandidateScores candidates,
        SimilarityLimits limits
    )
    {
        foreach (var (term, weight) in vectors.GetTerms(document))
        {
            foreach (var (other, otherWeight) in vectors.GetPostings(term))
            {
                candidates.Add(other, weight * otherWeight);
            }
        }

        // Candidates are many and few are kept: the queue begins with the least similar, which is the next to be dropped.
        var kept = new PriorityQueue<int, (double Similarity, int Document)>(limits.MaxDocuments + 1);
        foreach (var other in candidates.Documents)
        {
            if (other != document && candidates.CountSharedTerms(other) >= limits.MinSharedTerms)
            {
                var rank = (vectors.CalculateCosine(document, other, candidates.GetDotProduct(other)), -other);
                if (kept.Count < limits.MaxDocuments)
                {
                    kept.Enqueue(other, rank);
                }
                else
                {
                    kept.EnqueueDequeue(other, rank);
                }
            }
        }

        candidates.Clear();
        return
        [
            .. kept
                .UnorderedItems.OrderByDescending(other => other.Priority.Similarity)
                .ThenBy(other => other.Element)
                .Select(other => new SimilarDocument(vectors, document, other.Element, other.Priority.Similarity)),
        ];
    }
}

/// <summary>Which similar documents are found.</summary>
/// <param name="MaxDocuments">The most that are found for each document.</param>
/// <param name="MinSharedTerms">The fewest terms that two documents must share.</param>
public readonly record struct SimilarityLimits(int MaxDocuments, int MinSharedTerms);

/// <summary>A document that says much the same as another.</summary>
public sealed class SimilarDocument
{
    private readonly DocumentVectors vectors;
    private readonly int original;

    internal SimilarDocument(DocumentVectors vectors, int original, int document, double similarity)
    {
        this.vectors = vectors;
        this.original = original;
        Document = document;
        Similarity = similarity;
    }

    /// <summary>Its position among the documents.</summary>
    public int Document { get; }

    /// <summary>The cosine of the two documents' most significant terms, from 0 to 1.</summary>
    public double Similarity { get; }

    /// <summary>The terms they share, as positions in the index's terms, the most significant first; found anew at each call.</summary>
    public ImmutableArray<int> FindSharedTerms() => [.. vectors.FindSharedTerms(original, Document)];
}
