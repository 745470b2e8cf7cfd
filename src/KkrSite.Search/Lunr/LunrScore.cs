namespace KkrSite.Search.Lunr;

/// <summary>How much a term counts in a field of a document: BM25 as lunr.js 2.3.9 works it out, in its order of operations.</summary>
public static class LunrScore
{
    /// <summary>How soon more of the same word stops counting; lunr's k1.</summary>
    private const double Saturation = 1.2;

    /// <summary>How far a long text counts less; lunr's b.</summary>
    private const double LengthNormalisation = 0.75;

    /// <param name="documents">How many documents there are.</param>
    /// <param name="occurrences">In how many fields of all documents the term stands: lunr sums over fields, so it may exceed <paramref name="documents"/>.</param>
    public static double InverseDocumentFrequency(int documents, int occurrences) =>
        Math.Log(1 + Math.Abs((documents - occurrences + 0.5) / (occurrences + 0.5)));

    /// <param name="frequency">How often the term stands in the field.</param>
    /// <param name="length">The field's terms, in this document.</param>
    /// <param name="averageLength">The same over all documents.</param>
    /// <returns>Rounded to thousandths, as lunr's serialised vectors are.</returns>
    public static double Of(double inverseDocumentFrequency, int frequency, int length, double averageLength, double boost)
    {
        var score = inverseDocumentFrequency * ((Saturation + 1) * frequency)
            / ((Saturation * (1 - LengthNormalisation + (LengthNormalisation * (length / averageLength)))) + frequency);
        return JavaScriptNumber.Round(score * boost * 1000) / 1000;
    }
}
