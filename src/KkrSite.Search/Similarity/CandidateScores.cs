namespace KkrSite.Search.Similarity;

/// <summary>
/// The documents that share significant terms with one document, and what they have in common. Each thread has one, which is cleared
/// and reused for the next document.
/// </summary>
/// <param name="documents">The number of documents of the index.</param>
internal sealed class CandidateScores(int documents)
{
    private readonly double[] products = new double[documents];
    private readonly int[] sharedTerms = new int[documents];
    private readonly List<int> candidates = [];

    public IReadOnlyList<int> Documents => candidates;

    /// <summary>Adds a shared term.</summary>
    /// <param name="product">Of the term's weights in the two documents.</param>
    public void Add(int document, double product)
    {
        if (sharedTerms[document]++ == 0)
        {
            candidates.Add(document);
        }

        products[document] += product;
    }

    public double GetDotProduct(int document) => products[document];

    public int CountSharedTerms(int document) => sharedTerms[document];

    public void Clear()
    {
        foreach (var document in candidates)
        {
            products[document] = 0;
            sharedTerms[document] = 0;
        }

        candidates.Clear();
    }
}
