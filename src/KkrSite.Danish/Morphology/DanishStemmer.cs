namespace KkrSite.Danish.Morphology;

/// <summary>
/// Snowball's Danish stemmer, as published at snowballstem.org and as lunr.da runs it in the browser. Both must return the same stem for
/// every word, or words of the index are not found. Words are in lower case.
/// </summary>
public static class DanishStemmer
{
    // Snowball's; the spelling rules have more.
    private const string Vowels = "aeiouyæøå";

    // The letters that a removable s may follow.
    private const string LettersBeforeS = "abcdfghjklmnoprtvyzå";

    // The longest first, since the longest ending that matches is removed.
    private static readonly string[] MainEndings =
    [
        "erendes",
        "erende",
        "hedens",
        "endes",
        "erede",
        "erens",
        "erets",
        "ernes",
        "ethed",
        "heden",
        "heder",
        "ende",
        "enes",
        "eren",
        "erer",
        "eres",
        "eret",
        "erne",
        "ered",
        "heds",
        "ene",
        "ens",
        "ere",
        "ers",
        "ets",
        "hed",
        "en",
        "er",
        "es",
        "et",
        "e",
    ];

    // By their last letter, since it excludes most endings.
    private static readonly string[][] MainEndingsByLast =
    [
        .. Enumerable.Range(0, 128).Select(last => MainEndings.Where(ending => ending[^1] == last).ToArray()),
    ];

    private static readonly string[] ConsonantPairs = ["gd", "dt", "gt", "kt"];

    private static readonly string[] OtherEndings = ["elig", "els", "lig", "ig"];

    public static string Stem(string word)
    {
        var region = FindRegionStart(word);
        var stem = RemoveMainEnding(word, region);
        stem = ShortenConsonantPair(stem, region);
        stem = RemoveOtherEnding(stem, region);
        stem = ShortenDoubledConsonant(stem, region);
        return stem.Length == word.Length ? word : stem.ToString();
    }

    // R1: what follows the first non-vowel after a vowel, but not before the fourth letter. Only endings in it are removed.
    private static int FindRegionStart(string word)
    {
        if (word.Length < 3)
        {
            return word.Length;
        }

        var vowel = 0;
        while (vowel < word.Length && !IsVowel(word[vowel]))
        {
            vowel++;
        }

        var consonant = vowel + 1;
        while (consonant < word.Length && IsVowel(word[consonant]))
        {
            consonant++;
        }

        return Math.Clamp(consonant + 1, 3, word.Length);
    }

    private static ReadOnlySpan<char> RemoveMainEnding(ReadOnlySpan<char> word, int region)
    {
        if (word.IsEmpty || word[^1] >= MainEndingsByLast.Length)
        {
            return word;
        }

        foreach (var ending in MainEndingsByLast[word[^1]])
        {
            if (EndsInRegion(word, ending, region))
            {
                return word[..^ending.Length];
            }
        }

        // Only the s itself has to be in the region.
        return EndsInRegion(word, "s", region) && word.Length > 1 && LettersBeforeS.Contains(word[^2], StringComparison.Ordinal)
            ? word[..^1]
            : word;
    }

    private static ReadOnlySpan<char> ShortenConsonantPair(ReadOnlySpan<char> word, int region)
    {
        if (word.IsEmpty || word[^1] is not ('d' or 't'))
        {
            return word;
        }

        foreach (var pair in ConsonantPairs)
        {
            if (EndsInRegion(word, pair, region))
            {
                return word[..^1];
            }
        }

        return word;
    }

    private static ReadOnlySpan<char> RemoveOtherEnding(ReadOnlySpan<char> word, int region)
    {
        if (word.IsEmpty || word[^1] is not ('g' or 's' or 't'))
        {
            return word;
        }

        if (word.EndsWith("igst", StringComparison.Ordinal))
        {
            word = word[..^2];
        }

        if (EndsInRegion(word, "løst", region))
        {
            return word[..^1];
        }

        foreach (var ending in OtherEndings)
        {
            if (EndsInRegion(word, ending, region))
            {
                return ShortenConsonantPair(word[..^ending.Length], region);
            }
        }

        return word;
    }

    private static ReadOnlySpan<char> ShortenDoubledConsonant(ReadOnlySpan<char> word, int region) =>
        word.Length > region && word.Length > 1 && !IsVowel(word[^1]) && word[^1] == word[^2] ? word[..^1] : word;

    private static bool EndsInRegion(ReadOnlySpan<char> word, string ending, int region) =>
        word.Length - ending.Length >= region && word.EndsWith(ending, StringComparison.Ordinal);

    private static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);
}
