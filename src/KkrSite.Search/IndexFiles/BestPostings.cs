using KkrSite.Search.Lunr;

namespace KkrSite.Search.IndexFiles;

/// <summary>
/// The documents that a query of one common term finds first. Their frequencies and lengths stand in the term's row; those of all others
/// are in a file that is fetched only if a query's first results may be among them.
/// </summary>
/// <param name="Documents">The best ones, ascending.</param>
/// <param name="Limit">No other document of the row has a higher sum of lunr's scores over all fields, in thousandths.</param>
internal sealed record BestPostings(int[] Documents, int Limit)
{
    // Enough for many pages of results and for most filters.
    private const int Wanted = 256;

    // Above this number of documents in a field, their frequencies and lengths are worth a file of their own.
    private const int MostInRow = 4096;

    private const double Thousandths = 1000;

    /// <summary>Whether the row of a term leaves out the frequencies and lengths in a field.</summary>
    public static bool IsPartial(LunrIndex index, int term, int field) => index.Postings(term, field).Length > MostInRow;

    public static bool IsPartial(LunrIndex index, int term) =>
        Enumerable.Range(0, index.Fields.Length).Any(field => IsPartial(index, term, field));

    public static BestPostings Find(LunrIndex index, int term)
    {
        var totals = new int[index.Refs.Count];
        var inverseDocumentFrequency = index.InverseDocumentFrequency(term);
        for (var field = 0; field < index.Fields.Length; field++)
        {
            foreach (var (document, frequency) in index.Postings(term, field))
            {
                var length = index.Lengths[(document * index.Fields.Length) + field];
                var (average, boost) = (index.AverageLengths[field], index.Fields[field].Boost);
                var score = LunrScorer.Score(inverseDocumentFrequency, frequency, length, average, boost);
                totals[document] += (int)Math.Round(score * Thousandths);
            }
        }

        // Documents of equal scores are either all among the best or none of them.
        var sorted = totals.Order().ToArray();
        var limit = sorted[^(Wanted + 1)];
        return new BestPostings([.. Enumerable.Range(0, totals.Length).Where(document => totals[document] > limit)], limit);
    }
}
