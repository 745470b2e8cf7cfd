using System.Runtime.InteropServices;

namespace KkrSite.Search.Analysis;

/// <summary>
/// The distinct words of all texts, as the tokenizer returns them, numbered in the order of first occurrence. Every word of the archive is
/// looked up in it, so it has a hash table of its own, which stores only words and is faster than a dictionary.
/// </summary>
public sealed class Vocabulary
{
    private const int None = -1;

    private readonly List<Entry> entries = [];

    // By the lowest bits of a hash: the newest word that has them. At least as long as there are words.
    private int[] newest = NewTable(1024);

    public int Count => entries.Count;

    /// <summary>The word of an id.</summary>
    public string this[int id] => entries[id].Word;

    /// <summary>The id of the word, which is added if it is new.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        var id = Find(word, hash);
        if (id != None)
        {
            return id;
        }

        if (entries.Count == newest.Length)
        {
            Grow();
        }

        ref var first = ref newest[hash & (newest.Length - 1)];
        entries.Add(new Entry(word.ToString(), hash, first));
        first = entries.Count - 1;
        return first;
    }

    private int Find(ReadOnlySpan<char> word, int hash)
    {
        var known = CollectionsMarshal.AsSpan(entries);
        var id = newest[hash & (newest.Length - 1)];
        while (id != None && !(known[id].Hash == hash && word.SequenceEqual(known[id].Word)))
        {
            id = known[id].Previous;
        }

        return id;
    }

    private void Grow()
    {
        newest = NewTable(newest.Length * 2);
        var known = CollectionsMarshal.AsSpan(entries);
        for (var id = 0; id < known.Length; id++)
        {
            ref var first = ref newest[known[id].Hash & (newest.Length - 1)];
            known[id] = known[id] with { Previous = first };
            first = id;
        }
    }

    private static int[] NewTable(int size)
    {
        var table = new int[size];
        Array.Fill(table, None);
        return table;
    }

    // FNV-1a; its high bits are mixed into the low ones, which choose the slot.
    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)(hash ^ (hash >> 15));
    }

    /// <param name="Previous">The word before this one with the same lowest bits.</param>
    private readonly record struct Entry(string Word, int Hash, int Previous);
}
