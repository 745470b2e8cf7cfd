namespace KkrSite.Import.Reading.Pdf.Layout.Lines;

/// <summary>Letters of which each is drawn twice, a little apart, to look bold: IInnddssttiilllliinngg.</summary>
internal static class DoubledLetters
{
    // Shorter words may have such letters by themselves: 11, ll.
    private const int MinLength = 8;

    /// <summary>The text with each letter once; null where not every word is doubled.</summary>
    public static string? Remove(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Array.Exists(words, word => word.Length >= MinLength) && Array.TrueForAll(words, IsDoubled)
            ? string.Join(' ', words.Select(word => string.Concat(word.Where((_, i) => i % 2 == 0))))
            : null;
    }

    private static bool IsDoubled(string word)
    {
        for (var i = 0; i < word.Length; i += 2)
        {
            if (i + 1 >= word.Length || word[i] != word[i + 1])
            {
                return false;
            }
        }

        return true;
    }
}
