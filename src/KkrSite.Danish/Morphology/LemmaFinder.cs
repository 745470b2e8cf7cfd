namespace KkrSite.Danish.Morphology;

/// <summary>
/// Finds the form that a dictionary lists a word under, where the spelling leaves no doubt: by suffixes that form nouns and adjectives.
/// <c>borger</c> is not a form of <c>borg</c>, so -er, -en or -e alone is never removed.
/// </summary>
public static class LemmaFinder
{
    private static readonly string[] CommonGenderEndings = ["er", "en", "erne", "ens", "ers", "ernes"];
    private static readonly string[] NeuterEndings = ["er", "et", "erne", "ets", "ers", "ernes"];

    // Suffixes, and the endings that may follow them.
    private static readonly (string Suffix, string[] Endings)[] Suffixes =
    [
        ("ing", CommonGenderEndings),
        ("hed", CommonGenderEndings),
        ("tion", CommonGenderEndings),
        ("sion", CommonGenderEndings),
        ("itet", CommonGenderEndings),
        ("skab", NeuterEndings),
        ("ment", NeuterEndings),
        ("else", ["r", "n", "rne", "ns", "rs", "rnes"]),
        ("ig", ["e", "t"]),
        ("isk", ["e"]),
    ];

    // Whole words that are also the last part of many others.
    private static readonly (string Word, string[] Endings)[] Words =
    [
        ("reform", CommonGenderEndings),
        ("hus", ["e", "et", "ene", "ets", "es", "enes"]),
        ("råd", ["et", "ene", "ets", "enes"]),
        ("grøn", ["ne", "t"]),
    ];

    // The shortest stem that a definite plural is removed from, so that moderne and eksterne are not changed.
    private const int MinStemLength = 5;

    /// <summary>The word itself first, then the other words that it may be a form of.</summary>
    public static IEnumerable<string> Find(string word)
    {
        yield return word;
        foreach (var (suffix, endings) in Suffixes)
        {
            foreach (var ending in endings.Where(ending => word.EndsWith(suffix + ending, StringComparison.Ordinal)))
            {
                // A suffix needs a syllable before it: ingen and ringer are not forms of -ing.
                var beginning = word[..^(suffix.Length + ending.Length)];
                if (beginning.Any(DanishSpelling.IsVowel))
                {
                    yield return word[..^ending.Length];
                }
            }
        }

        foreach (var (last, endings) in Words)
        {
            foreach (var ending in endings.Where(ending => word.EndsWith(last + ending, StringComparison.Ordinal)))
            {
                yield return word[..^ending.Length];
            }
        }

        var plain = word.EndsWith('s') ? word[..^1] : word;
        if (plain.Length >= MinStemLength + 4 && plain.EndsWith("erne", StringComparison.Ordinal))
        {
            yield return plain[..^4];
            yield return plain[..^3];
        }
    }
}
