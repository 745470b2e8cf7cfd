using System.Collections.Immutable;
using KkrSite.Search.Danish;

namespace KkrSite.Archive.Linking.TopicWords;

/// <summary>One word of a topic's phrase, with every form that it may have in a text.</summary>
internal sealed class PhraseWord
{
    private const int LongestAbbreviation = 5;

    private readonly string? capitals;

    public PhraseWord(string word)
    {
        Forms = DanishInflection.Forms(word.ToLowerInvariant());
        var letters = word.Where(char.IsLetter).ToList();
        capitals = letters.Count is > 0 and <= LongestAbbreviation && letters.TrueForAll(char.IsUpper) ? word : null;
    }

    /// <summary>In lower case.</summary>
    public ImmutableHashSet<string> Forms { get; }

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
