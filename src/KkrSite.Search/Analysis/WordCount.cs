using System.Runtime.InteropServices;

namespace KkrSite.Search.Analysis;

/// <summary>A distinct word of one field of a document.</summary>
/// <param name="Word">Its id in the <see cref="Vocabulary"/>.</param>
/// <param name="Count">The number of its occurrences.</param>
public readonly record struct WordCount(int Word, int Count);

/// <summary>Counts the words, or terms, of one field after the other; reused, so that only the results are allocated.</summary>
internal sealed class WordCountAccumulator
{
    private readonly List<WordCount> counts = [];

    // By word: its position in the list. Positions of earlier fields remain, so the list has to confirm them.
    private int[] positions = new int[1024];

    /// <summary>What was added since <see cref="Clear"/>, in the order of first occurrence; valid until the next change.</summary>
    public ReadOnlySpan<WordCount> Counts => CollectionsMarshal.AsSpan(counts);

    public void Add(int word, int count)
    {
        if (word >= positions.Length)
        {
            Array.Resize(ref positions, Math.Max(word + 1, positions.Length * 2));
        }

        var position = positions[word];
        if (position < counts.Count && counts[position].Word == word)
        {
            counts[position] = new WordCount(word, counts[position].Count + count);
            return;
        }

        positions[word] = counts.Count;
        counts.Add(new WordCount(word, count));
    }

    public void Clear() => counts.Clear();
}
