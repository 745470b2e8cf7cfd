namespace KkrSite.Danish.Morphology;

/// <summary>The words of the archive that may be parts of compounds: letters only, long enough, and with a meaning of their own.</summary>
internal sealed class CompoundPartLexicon
{
    /// <summary>The length of the shortest part. Shorter ones occur by coincidence in too many words.</summary>
    public const int MinPartLength = 3;

    // Prefixes of verbs and nouns that are spelled like words: vedtaget has nothing to do with a roof.
    private static readonly HashSet<string> Prefixes = new(StringComparer.Ordinal)
    {
        "ved",
        "fore",
        "frem",
        "gen",
        "gennem",
        "imod",
        "mellem",
        "sam",
        "sammen",
        "tilbage",
        "hen",
        "bort",
        "mis",
        "und",
        "van",
        "alt",
    };

    // Suffixes that are spelled like words: venskab is not a cupboard.
    private static readonly HashSet<string> Suffixes = new(StringComparer.Ordinal)
    {
        "dom",
        "else",
        "elser",
        "ende",
        "ene",
        "ens",
        "ere",
        "erne",
        "ers",
        "hed",
        "heden",
        "heder",
        "inge",
        "ing",
        "lig",
        "lige",
        "ligt",
        "ingen",
        "ingens",
        "inger",
        "løs",
        "som",
        "skab",
        "skabe",
        "skaber",
        "skabet",
        "ske",
        "ist",
        "tion",
    };

    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> spans;
    private readonly Dictionary<string, string> byStem = new(StringComparer.Ordinal);

    /// <param name="counts">Every trimmed word of the archive with its number of occurrences.</param>
    public CompoundPartLexicon(IReadOnlyCollection<KeyValuePair<string, int>> counts)
    {
        spans = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var highestCounts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, count) in counts)
        {
            if (word.Length < MinPartLength || StopWords.Contains(word) || Suffixes.Contains(word) || !word.All(char.IsLetter))
            {
                continue;
            }

            words.Add(word);
            var stem = DanishStemmer.Stem(word);
            if (!highestCounts.TryGetValue(stem, out var highest) || count > highest)
            {
                highestCounts[stem] = count;
                byStem[stem] = word;
            }
        }
    }

    /// <summary>The word that a compound begins with, without its linking s or e; null where there is none.</summary>
    public string? FindModifier(ReadOnlySpan<char> text)
    {
        if (Find(text) is { } whole)
        {
            return whole;
        }

        // arbejdsmarked begins with arbejde: the s replaces the e.
        return text[^1] switch
        {
            's' => Find(text[..^1]) ?? Find($"{text[..^1]}e"),
            'e' => Find(text[..^1]),
            _ => null,
        };
    }

    /// <summary>The word of which a compound ends with a form; null where there is none.</summary>
    public string? FindHead(ReadOnlySpan<char> text)
    {
        if (spans.TryGetValue(text, out var word))
        {
            return word;
        }

        var ending = text.ToString();
        return Suffixes.Contains(ending) || StopWords.Contains(ending) ? null : byStem.GetValueOrDefault(DanishStemmer.Stem(ending));
    }

    private string? Find(ReadOnlySpan<char> text) =>
        text.Length >= MinPartLength && spans.TryGetValue(text, out var word) && !Prefixes.Contains(word) ? word : null;
}
