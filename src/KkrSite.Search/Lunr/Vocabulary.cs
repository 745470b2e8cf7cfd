using System.Runtime.InteropServices;

namespace KkrSite.Search.Lunr;

/// <summary>
/// The distinct words of all texts, as the tokenizer cut them out, numbered in the order in which they were first seen. Every word of
/// the archive is looked up in it, so it has a hash table of its own, which asks nothing but words.
/// </summary>
public sealed class Vocabulary
{
    private const int None = -1;

    private readonly List<Entry> entries = [];

    // The newest word with a hash, by its lowest bits; at least as many as there are words.
    private int[] newest = NewTable(1024);

    public int Count => entries.Count;

    /// <summary>The word of an id.</summary>
    public string this[int id] => entries[id].Word;

    /// <summary>The word's id, which is new if the word is.</summary>
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
            id = known[id].Before;
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
            known[id] = known[id] with { Before = first };
            first = id;
        }
    }

    private static int[] NewTable(int size)
    {
        var table = new int[size];
        Array.Fill(table, None);
        return table;
    }

    // FNV-1a, its high bits mixed into the low ones that choose the place.
    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)(hash ^ (hash >> 15));
    }

    /// <param name="Before">The word before this one with the same lowest bits.</param>
    private readonly record struct Entry(string Word, int Hash, int Before);
}
