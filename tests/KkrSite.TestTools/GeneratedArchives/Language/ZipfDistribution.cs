namespace KkrSite.TestTools.GeneratedArchives.Language;

/// <summary>
/// Picks places in a list so that the first is the most frequent: a weight of 1 / (place + shift), the distribution of words (Zipf).
/// It uses integers, since the last bit of a floating-point power may differ between machines.
/// </summary>
public sealed class ZipfDistribution
{
    private readonly int[] cumulativeWeights;

    public ZipfDistribution(int count, int shift)
    {
        cumulativeWeights = new int[count];
        var sum = 0;
        for (var place = 0; place < count; place++)
        {
            sum = checked(sum + (10_000_000 / (place + shift)));
            cumulativeWeights[place] = sum;
        }
    }

    public int Sample(SeededRandom random)
    {
        var found = Array.BinarySearch(cumulativeWeights, random.NextBelow(cumulativeWeights[^1]) + 1);
        return found < 0 ? ~found : found;
    }
}
