using System.Runtime.InteropServices;

namespace KkrSite.Search.Lunr;

/// <summary>Counts the words, or terms, of one field after the other; kept over fields, so that nothing is allocated but the results.</summary>
internal sealed class CountingField
{
    private readonly List<WordCount> counted = [];

    // Where a word stands in the list, if the list still says so: what earlier fields left behind is told by looking.
    private int[] places = new int[1024];

    /// <summary>What was added since <see cref="Clear"/>, in the order of first sight; until the next change.</summary>
    public ReadOnlySpan<WordCount> Counted => CollectionsMarshal.AsSpan(counted);

    public void Add(int word, int count)
    {
        if (word >= places.Length)
        {
            Array.Resize(ref places, Math.Max(word + 1, places.Length * 2));
        }

        var place = places[word];
        if (place < counted.Count && counted[place].Word == word)
        {
            counted[place] = new WordCount(word, counted[place].Count + count);
            return;
        }

        places[word] = counted.Count;
        counted.Add(new WordCount(word, count));
    }

    public void Clear() => counted.Clear();
}
