namespace KkrSite.Benchmarks.Language;

/// <summary>
/// Picks places in a list so that the first is the most frequent: a weight of 1 / (place + shift), the law that words follow.
/// In whole numbers, since a power of two machines need not agree to the last bit.
/// </summary>
public sealed class ZipfWeights
{
    private readonly int[] upTo;

    public ZipfWeights(int count, int shift)
    {
        upTo = new int[count];
        var sum = 0;
        for (var place = 0; place < count; place++)
        {
            sum = checked(sum + (10_000_000 / (place + shift)));
            upTo[place] = sum;
        }
    }

    public int Pick(RandomNumbers random)
    {
        var found = Array.BinarySearch(upTo, random.Below(upTo[^1]) + 1);
        return found < 0 ? ~found : found;
    }
}
