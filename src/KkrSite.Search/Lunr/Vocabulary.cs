namespace KkrSite.Search.Lunr;

/// <summary>The distinct words of all texts, as the tokenizer cut them out, numbered in the order in which they were first seen.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> spans;
    private readonly List<string> words = [];

    public Vocabulary() => spans = ids.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => words.Count;

    /// <summary>The word of an id.</summary>
    public string this[int id] => words[id];

    /// <summary>The word's id, which is new if the word is.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        if (spans.TryGetValue(word, out var id))
        {
            return id;
        }

        var text = word.ToString();
        ids.Add(text, words.Count);
        words.Add(text);
        return words.Count - 1;
    }

    public bool TryGet(string word, out int id) => ids.TryGetValue(word, out id);
}
