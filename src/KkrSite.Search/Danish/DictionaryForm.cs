namespace KkrSite.Search.Danish;

/// <summary>
/// Finds the form that a dictionary lists a word under, where its spelling shows it beyond doubt: by endings that make nouns
/// and adjectives. <c>borger</c> is no form of <c>borg</c>, so a bare -er, -en or -e is never taken off.
/// </summary>
public static class DictionaryForm
{
    private static readonly string[] CommonGender = ["er", "en", "erne", "ens", "ers", "ernes"];
    private static readonly string[] Neuter = ["er", "et", "erne", "ets", "ers", "ernes"];

    // Suffixes, and the endings that may follow them.
    private static readonly (string Suffix, string[] Endings)[] Suffixes =
    [
        ("ing", CommonGender),
        ("hed", CommonGender),
        ("tion", CommonGender),
        ("sion", CommonGender),
        ("itet", CommonGender),
        ("skab", Neuter),
        ("ment", Neuter),
        ("else", ["r", "n", "rne", "ns", "rs", "rnes"]),
        ("ig", ["e", "t"]),
        ("isk", ["e"]),
    ];

    // Whole words that are also the last part of many others.
    private static readonly (string Word, string[] Endings)[] Words =
    [
        ("reform", CommonGender),
        ("hus", ["e", "et", "ene", "ets", "es", "enes"]),
        ("råd", ["et", "ene", "ets", "enes"]),
        ("grøn", ["ne", "t"]),
    ];

    // The shortest stem that a definite plural is taken off, so that moderne and eksterne stay as they are.
    private const int ShortestStem = 5;

    /// <summary>The word itself first, then what else it may be a form of.</summary>
    public static IEnumerable<string> Candidates(string word)
    {
        yield return word;
        foreach (var (suffix, endings) in Suffixes)
        {
            foreach (var ending in endings.Where(ending => word.EndsWith(suffix + ending, StringComparison.Ordinal)))
            {
                // A suffix is one only after a syllable: ingen and ringer are not forms of -ing.
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
        if (plain.Length >= ShortestStem + 4 && plain.EndsWith("erne", StringComparison.Ordinal))
        {
            yield return plain[..^4];
            yield return plain[..^3];
        }
    }
}
