namespace KkrSite.Search.Analysis;

/// <summary>
/// Removes what is neither a Latin letter nor an ASCII digit from both ends of a word, as lunr.da's trimmer does. lunr's own
/// trimmer knows ASCII letters only and would remove the first and last æ, ø and å.
/// </summary>
public static class WordTrimmer
{
    // The Latin script in the basic plane beyond ASCII, as lunr-languages defines it: first and last of each range.
    private static readonly (char First, char Last)[] WordCharacterRanges =
    [
        ('\u00aa', '\u00aa'),
        ('\u00ba', '\u00ba'),
        ('\u00c0', '\u00d6'),
        ('\u00d8', '\u00f6'),
        ('\u00f8', '\u02b8'),
        ('\u02e0', '\u02e4'),
        ('\u1d00', '\u1d25'),
        ('\u1d2c', '\u1d5c'),
        ('\u1d62', '\u1d65'),
        ('\u1d6b', '\u1d77'),
        ('\u1d79', '\u1dbe'),
        ('\u1e00', '\u1eff'),
        ('\u2071', '\u2071'),
        ('\u207f', '\u207f'),
        ('\u2090', '\u209c'),
        ('\u212a', '\u212b'),
        ('\u2132', '\u2132'),
        ('\u214e', '\u214e'),
        ('\u2160', '\u2188'),
        ('\u2c60', '\u2c7f'),
        ('\ua722', '\ua787'),
        ('\ua78b', '\ua7ad'),
        ('\ua7b0', '\ua7b7'),
        ('\ua7f7', '\ua7ff'),
        ('\uab30', '\uab5a'),
        ('\uab5c', '\uab64'),
        ('\ufb00', '\ufb06'),
        ('\uff21', '\uff3a'),
        ('\uff41', '\uff5a'),
    ];

    private static readonly bool[] Latin1 =
    [
        .. Enumerable.Range(0, 256).Select(c => char.IsAsciiLetterOrDigit((char)c) || IsInWordCharacterRanges((char)c)),
    ];

    public static string Trim(string word)
    {
        var start = 0;
        while (start < word.Length && !IsWordCharacter(word[start]))
        {
            start++;
        }

        var end = word.Length;
        while (end > start && !IsWordCharacter(word[end - 1]))
        {
            end--;
        }

        return word[start..end];
    }

    private static bool IsWordCharacter(char c) => c <= '\u00ff' ? Latin1[c] : IsInWordCharacterRanges(c);

    private static bool IsInWordCharacterRanges(char c) => Array.Exists(WordCharacterRanges, range => c >= range.First && c <= range.Last);
}
