namespace KkrSite.Danish.Morphology;

/// <summary>The spelling rules for Danish words before an ending.</summary>
public static class DanishSpelling
{
    // More than those of the stemmer, which are Snowball's.
    private const string Vowels = "aeiouyæøåéüöä";

    // The consonants that are doubled between a short vowel and an ending.
    private const string DoublingConsonants = "bdfgklmnprst";

    public static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);

    /// <summary>
    /// Whether the last consonant may be doubled before an ending: grøn, grønne; trafik, trafikken. Spelling does not show
    /// whether the vowel is short, so the doubled form is allowed wherever it would not be another word.
    /// </summary>
    public static bool CanDoubleFinalConsonant(string word) =>
        word.Length >= 3
        && DoublingConsonants.Contains(word[^1], StringComparison.Ordinal)
        && IsVowel(word[^2])
        && !IsVowel(word[^3])
        && !IrregularWords.NeverDoubled.Contains(word);

    /// <summary>
    /// The word without the weak e of its last syllable, as before endings: center, centr(e); regel, regl(er); nummer, numr(e);
    /// våben, våbn(ene). Null for a word without such an e.
    /// </summary>
    public static string? Contract(string word)
    {
        if (word.Length < 4 || word[^2] != 'e' || word[^1] is not ('l' or 'n' or 'r') || IsVowel(word[^3]))
        {
            return null;
        }

        var stem = word[..^2];
        var doubled = stem.Length > 2 && stem[^1] == stem[^2];
        return (doubled ? stem[..^1] : stem) + word[^1];
    }
}
