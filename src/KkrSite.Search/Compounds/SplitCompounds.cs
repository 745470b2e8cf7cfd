using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using KkrSite.Search.Danish;

namespace KkrSite.Search.Compounds;

/// <summary>
/// Finds the words that a compound is made of, from the archive's own vocabulary: both parts must occur as words of their own,
/// with a linking s or e between them (sundhed-s-reform). Needs no dictionary; what it gets wrong is told by exceptions.
/// </summary>
public sealed class SplitCompounds
{
    // Two of the shortest parts side by side are more often chance than meaning.
    private const int ShortestCompound = (2 * WordsOfTheirOwn.ShortestPart) + 1;

    // What is longer is no word that anybody wrote, and has too many places to cut.
    private const int LongestCompound = 100;

    // A compound of compounds is followed this far down.
    private const int MostLevels = 3;

    // The longest that a form adds to its word, as in a doubled consonant and -ernes; what is longer need not be compared.
    private const int LongestEnding = 6;

    private readonly WordsOfTheirOwn words;
    private readonly ConcurrentDictionary<string, ImmutableHashSet<string>> forms = new(StringComparer.Ordinal);
    private readonly FrozenSet<string> undivided;

    /// <param name="counts">Every trimmed word of the archive with the number of times that it stands there.</param>
    /// <param name="undivided">Words that look like compounds and are none, in lower case; they stand for all their forms.</param>
    public SplitCompounds(IReadOnlyCollection<KeyValuePair<string, int>> counts, IEnumerable<string> undivided)
    {
        words = new WordsOfTheirOwn(counts);
        this.undivided = undivided.SelectMany(DanishInflection.Forms).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// The parts, and the parts of these, each once; empty for what is no compound. A compound of three is also split where only
    /// its three parts are words, and then has only these.
    /// </summary>
    /// <param name="word">Trimmed and in lower case.</param>
    public IReadOnlyList<string> Parts(string word)
    {
        var parts = new List<string>();
        AddParts(word, parts, MostLevels);
        parts.Remove(word);
        return parts;
    }

    private void AddParts(string word, List<string> parts, int levels)
    {
        if (levels == 0 || word.Length is < ShortestCompound or > LongestCompound || !word.All(char.IsLetter) || undivided.Contains(word))
        {
            return;
        }

        var known = parts.Count;
        for (var cut = WordsOfTheirOwn.ShortestPart; cut <= word.Length - WordsOfTheirOwn.ShortestPart; cut++)
        {
            // antallet is no compound of antal and let, but a form of antal.
            if (words.Beginning(word.AsSpan(0, cut)) is { } beginning
                && words.End(word.AsSpan(cut)) is { } end
                && !IsForm(word, beginning))
            {
                Add(beginning, parts, levels);
                Add(end, parts, levels);
            }
        }

        if (parts.Count == known)
        {
            AddThree(word, parts, levels);
        }
    }

    // The same few words begin most compounds, and spelling out all forms of one is dear.
    private bool IsForm(string word, string beginning) =>
        word.Length <= beginning.Length + LongestEnding && forms.GetOrAdd(beginning, DanishInflection.Forms).Contains(word);

    private void AddThree(string word, List<string> parts, int levels)
    {
        for (var cut = WordsOfTheirOwn.ShortestPart; cut <= word.Length - ShortestCompound; cut++)
        {
            if (words.Beginning(word.AsSpan(0, cut)) is not { } beginning)
            {
                continue;
            }

            for (var second = cut + WordsOfTheirOwn.ShortestPart; second <= word.Length - WordsOfTheirOwn.ShortestPart; second++)
            {
                if (words.Beginning(word.AsSpan(cut, second - cut)) is { } middle && words.End(word.AsSpan(second)) is { } end)
                {
                    Add(beginning, parts, levels);
                    Add(middle, parts, levels);
                    Add(end, parts, levels);
                    return;
                }
            }
        }
    }

    private void Add(string part, List<string> parts, int levels)
    {
        if (!parts.Contains(part))
        {
            parts.Add(part);
            AddParts(part, parts, levels - 1);
        }
    }
}
