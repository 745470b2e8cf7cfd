using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking.TopicMatching;

/// <summary>
/// Finds the topics that an item names or whose words and phrases occur in it, all of them in one pass. Words and phrases are compiled once
/// into a table by the forms of their first word, so that each word of the text takes one look-up, whatever the number of topics.
/// </summary>
internal sealed class TopicMatcher
{
    // Characters that are part of a phrase even at its ends (§ 108, 65+); others there are quotation marks and punctuation.
    private const string SignificantSigns = "§%+&";

    private readonly Dictionary<string, ImmutableArray<TopicPhrase>> byFirstWord;
    private readonly ImmutableArray<Topic> topics;
    private readonly int longestForm;

    // By the first letter of a form: one bit for each length of such forms. It saves the look-up for most words.
    private readonly ulong[] lengthsByFirstLetter = new ulong[256];

    public TopicMatcher(ImmutableArray<Topic> topics)
    {
        this.topics = topics;
        byFirstWord = topics
            .SelectMany((topic, index) => topic.Words.Select(words => Compile(index, words)))
            .Where(phrase => !phrase.Words.IsEmpty)
            .SelectMany(phrase => phrase.Words[0].Forms, (phrase, form) => (form, phrase))
            .GroupBy(pair => pair.form, pair => pair.phrase, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        longestForm = byFirstWord.Keys.Select(form => form.Length).DefaultIfEmpty(0).Max();
        foreach (var form in byFirstWord.Keys.Where(form => form[0] < lengthsByFirstLetter.Length))
        {
            lengthsByFirstLetter[form[0]] |= LengthBit(form.Length);
        }
    }

    /// <returns>In the order of the list that the matcher was given.</returns>
    public ImmutableArray<Topic> Match(AgendaItem item)
    {
        // Of a closed item only the title may decide what it is about.
        IEnumerable<string> texts = item.IsClosed ? [item.Title] : item.Sections.Select(section => section.Text).Prepend(item.Title);
        var found = Match(texts);
        return [.. topics.Where((topic, index) => found.Contains(index) || IsDeclared(topic, item))];
    }

    /// <summary>The positions, in the constructor's list, of the topics that occur in any of the texts; ascending.</summary>
    public ImmutableArray<int> Match(IEnumerable<string> texts)
    {
        if (byFirstWord.Count == 0)
        {
            return [];
        }

        var marked = new bool[topics.Length];
        foreach (var text in texts)
        {
            MarkTopics(TokenizedText.Tokenize(text), marked);
        }

        return [.. Enumerable.Range(0, topics.Length).Where(topic => marked[topic])];
    }

    private static bool IsDeclared(Topic topic, AgendaItem item) =>
        item.DeclaredTopics.Any(reference => string.Equals(reference.Name, topic.Id.Slug, StringComparison.Ordinal));

    private static TopicPhrase Compile(int topic, string words)
    {
        var text = TokenizedText.Tokenize(words);
        var tokens = text.Tokens.ToArray().ToList();
        tokens.RemoveAll(token => token.Length == 0);
        var first = tokens.FindIndex(token => IsSignificant(text[token]));
        var last = tokens.FindLastIndex(token => IsSignificant(text[token]));
        return new TopicPhrase(
            topic,
            first < 0 ? [] : [.. tokens[first..(last + 1)].Select(token => new TopicPhraseWord(text[token].ToString()))]
        );
    }

    private static bool IsSignificant(ReadOnlySpan<char> token) =>
        char.IsLetterOrDigit(token[^1]) || char.IsLetterOrDigit(token[0]) || SignificantSigns.Contains(token[0], StringComparison.Ordinal);

    private void MarkTopics(TokenizedText text, bool[] marked)
    {
        var lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = longestForm <= 256 ? stackalloc char[longestForm] : new char[longestForm];
        var tokens = text.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            var word = text[tokens[at]];
            if (word.IsEmpty || word.Length > longestForm || !MayStartPhrase(word))
            {
                continue;
            }

            word.ToLowerInvariant(lower);
            if (!lookup.TryGetValue(lower[..word.Length], out var phrases))
            {
                continue;
            }

            foreach (var phrase in phrases)
            {
                marked[phrase.Topic] = marked[phrase.Topic] || MatchesAt(phrase, text, at);
            }
        }
    }

    private bool MayStartPhrase(ReadOnlySpan<char> word)
    {
        var first = char.ToLowerInvariant(word[0]);
        return first >= lengthsByFirstLetter.Length || (lengthsByFirstLetter[first] & LengthBit(word.Length)) != 0;
    }

    private static ulong LengthBit(int length) => 1UL << Math.Min(length, 63);

    private static bool MatchesAt(TopicPhrase phrase, TokenizedText text, int at)
    {
        if (at + phrase.Words.Length > text.Tokens.Length || !phrase.Words[0].MatchesCase(text[text.Tokens[at]]))
        {
            return false;
        }

        for (var i = 1; i < phrase.Words.Length; i++)
        {
            if (!phrase.Words[i].Matches(text[text.Tokens[at + i]]))
            {
                return false;
            }
        }

        return true;
    }
}
