namespace KkrSite.Search.Lunr;

/// <summary>The score of a term in a field of a document: BM25 as lunr.js 2.3.9 calculates it, in the same order of operations.</summary>
public static class LunrScorer
{
    /// <summary>How quickly repetitions stop raising the score; lunr's k1.</summary>
    private const double Saturation = 1.2;

    /// <summary>How much the length of a text lowers the score; lunr's b.</summary>
    private const double LengthNormalisation = 0.75;

    /// <param name="documents">The number of documents.</param>
    /// <param name="occurrences">
    /// The number of fields, of all documents, that contain the term: lunr sums over fields, so it may exceed
    /// <paramref name="documents"/>.
    /// </param>
    public static double InverseDocumentFrequency(int documents, int occurrences) =>
        Math.Log(1 + Math.Abs((documents - occurrences + 0.5) / (occurrences + 0.5)));

    /// <param name="frequency">The number of occurrences in the field.</param>
    /// <param name="length">The number of terms of the field in this document.</param>
    /// <param name="averageLength">The mean of that over all documents.</param>
    /// <returns>Rounded to thousandths, as lunr's serialised vectors are.</returns>
    public static double Score(double inverseDocumentFrequency, int frequency, int length, double averageLength, double boost)
    {
        var score =
            inverseDocumentFrequency
            * ((Saturation + 1) * frequency)
            / ((Saturation * (1 - LengthNormalisation + (LengthNormalisation * (length / averageLength)))) + frequency);
        return JavaScriptNumber.Round(score * boost * 1000) / 1000;
    }
}
