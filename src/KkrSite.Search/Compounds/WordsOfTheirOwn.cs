using KkrSite.Search.Danish;

namespace KkrSite.Search.Compounds;

/// <summary>The archive's words that a compound may be made of: letters only, long enough, and with a meaning of their own.</summary>
internal sealed class WordsOfTheirOwn
{
    /// <summary>The shortest part that is looked for. Shorter ones are found by chance in too many words.</summary>
    public const int ShortestPart = 3;

    // Parts of verbs and nouns that are no compound of their own meaning: vedtaget has nothing to do with a roof.
    private static readonly HashSet<string> Prefixes = new(StringComparer.Ordinal)
    {
        "ved", "fore", "frem", "gen", "gennem", "imod", "mellem", "sam", "sammen", "tilbage", "hen", "bort", "mis", "und", "van", "alt",
    };

    // Endings that are spelled like words: venskab is not a cupboard.
    private static readonly HashSet<string> Suffixes = new(StringComparer.Ordinal)
    {
        "dom", "else", "elser", "ende", "ene", "ens", "ere", "erne", "ers", "hed", "heden", "heder", "inge", "ing", "lig", "lige", "ligt",
        "ingen", "ingens", "inger", "løs", "som", "skab", "skabe", "skaber", "skabet", "ske", "ist", "tion",
    };

    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> spans;
    private readonly Dictionary<string, string> byStem = new(StringComparer.Ordinal);

    /// <param name="counts">Every trimmed word of the archive with the number of times that it stands there.</param>
    public WordsOfTheirOwn(IReadOnlyCollection<KeyValuePair<string, int>> counts)
    {
        spans = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var most = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, count) in counts)
        {
            if (word.Length < ShortestPart || StopWords.Contains(word) || Suffixes.Contains(word) || !word.All(char.IsLetter))
            {
                continue;
            }

            words.Add(word);
            var stem = DanishStemmer.Stem(word);
            if (!most.TryGetValue(stem, out var best) || count > best)
            {
                most[stem] = count;
                byStem[stem] = word;
            }
        }
    }

    /// <summary>The word that the beginning of a compound is made of, without its linking s or e; null where there is none.</summary>
    public string? Beginning(ReadOnlySpan<char> text)
    {
        if (Find(text) is { } whole)
        {
            return whole;
        }

        // arbejdsmarked is made of arbejde: the s takes the place of the e.
        return text[^1] switch
        {
            's' => Find(text[..^1]) ?? Find($"{text[..^1]}e"),
            'e' => Find(text[..^1]),
            _ => null,
        };
    }

    /// <summary>The word that the end of a compound is a form of; null where there is none.</summary>
    public string? End(ReadOnlySpan<char> text)
    {
        if (spans.TryGetValue(text, out var word))
        {
            return word;
        }

        var ending = text.ToString();
        return Suffixes.Contains(ending) || StopWords.Contains(ending) ? null : byStem.GetValueOrDefault(DanishStemmer.Stem(ending));
    }

    private string? Find(ReadOnlySpan<char> text) =>
        text.Length >= ShortestPart && spans.TryGetValue(text, out var word) && !Prefixes.Contains(word) ? word : null;
}
