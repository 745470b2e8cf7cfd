using KkrSite.Search.Danish;

namespace KkrSite.Archive.Linking.TopicWords;

/// <summary>One word of a topic's phrase, with every form that it may have in a text.</summary>
internal sealed class PhraseWord
{
    private const int LongestAbbreviation = 5;

    private readonly string? capitals;
    private readonly HashSet<string> forms;
    private readonly int longestForm;

    public PhraseWord(string word)
    {
        forms = new HashSet<string>(DanishInflection.Forms(word.ToLowerInvariant()), StringComparer.Ordinal);
        longestForm = forms.Max(form => form.Length);
        var letters = word.Where(char.IsLetter).ToList();
        capitals = letters.Count is > 0 and <= LongestAbbreviation && letters.TrueForAll(char.IsUpper) ? word : null;
    }

    /// <summary>In lower case.</summary>
    public IReadOnlyCollection<string> Forms => forms;

    /// <summary>Whether a word is one of the forms, and as it may be written.</summary>
    public bool Fits(ReadOnlySpan<char> word)
    {
        if (word.Length > longestForm)
        {
            return false;
        }

        Span<char> lower = longestForm <= 256 ? stackalloc char[longestForm] : new char[longestForm];
        word.ToLowerInvariant(lower);
        return forms.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..word.Length]) && FitsCase(word);
    }

    /// <summary>
    /// Whether a word whose lower-case form is known to fit also fits as written: an abbreviation in capitals must stand in
    /// capitals, with its ending in small letters (<c>RAR</c>, <c>RAR'et</c>, but neither <c>rar</c> nor <c>RARE</c>).
    /// </summary>
    public bool FitsCase(ReadOnlySpan<char> word)
    {
        if (capitals is null)
        {
            return true;
        }

        if (!word.StartsWith(capitals, StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var c in word[capitals.Length..])
        {
            if (char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }
}
