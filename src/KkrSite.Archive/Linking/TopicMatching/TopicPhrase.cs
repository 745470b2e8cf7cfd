using System.Collections.Immutable;
using KkrSite.Danish.Morphology;

namespace KkrSite.Archive.Linking.TopicMatching;

/// <summary>A word or phrase that assigns an item to a topic.</summary>
/// <param name="Topic">The topic's position in the matcher's list.</param>
internal sealed record TopicPhrase(int Topic, ImmutableArray<TopicPhraseWord> Words);

/// <summary>One word of a topic's phrase, with all its inflected forms.</summary>
internal sealed class TopicPhraseWord
{
    private const int MaxAbbreviationLength = 5;

    private readonly string? capitals;
    private readonly HashSet<string> forms;
    private readonly int longestForm;

    public TopicPhraseWord(string word)
    {
        forms = new HashSet<string>(DanishInflector.Inflect(word.ToLowerInvariant()), StringComparer.Ordinal);
        longestForm = forms.Max(form => form.Length);
        var letters = word.Where(char.IsLetter).ToList();
        capitals = letters.Count is > 0 and <= MaxAbbreviationLength && letters.TrueForAll(char.IsUpper) ? word : null;
    }

    /// <summary>In lower case.</summary>
    public IReadOnlyCollection<string> Forms => forms;

    /// <summary>Whether a word is one of the forms, with valid capitals.</summary>
    public bool Matches(ReadOnlySpan<char> word)
    {
        if (word.Length > longestForm)
        {
            return false;
        }

        Span<char> lower = longestForm <= 256 ? stackalloc char[longestForm] : new char[longestForm];
        word.ToLowerInvariant(lower);
        return forms.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..word.Length]) && MatchesCase(word);
    }

    /// <summary>
    /// Whether the capitals of a word are valid, given that its lower-case form matches: an abbreviation in capitals must be written in
    /// capitals, with its ending in lower case (<c>RAR</c>, <c>RAR'et</c>, but neither <c>rar</c> nor <c>RARE</c>).
    /// </summary>
    public bool MatchesCase(ReadOnlySpan<char> word)
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
