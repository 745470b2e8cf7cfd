namespace KkrSite.Search.IndexFiles;

/// <summary>
/// The probability of a bit that is learned from the bits before it: quickly from the first ones, then slowly. Integers only, so that
/// browsers calculate the same.
/// </summary>
internal struct AdaptiveBit
{
    /// <summary>The binary digits of a probability.</summary>
    public const int Precision = 15;

    private const int Certain = 1 << Precision;
    private const int Least = 1 << 5;
    private const int SlowestRate = 60;

    // So that the default value is an even chance.
    private short fromEven;
    private byte seen;

    /// <summary>Of a one, in 1/2^15; neither bit is ever impossible.</summary>
    public readonly uint Probability => (uint)(fromEven + (Certain / 2));

    public void Learn(bool bit)
    {
        var probability = (int)Probability;
        probability += ((bit ? Certain : 0) - probability) * 2 / ((2 * seen) + 3);
        fromEven = (short)(Math.Clamp(probability, Least, Certain - Least) - (Certain / 2));
        if (seen < SlowestRate)
        {
            seen++;
        }
    }
}
