using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking.TopicWords;

/// <summary>
/// Finds the words and phrases of all topics in a text at once. They are compiled once into a table by the forms of
/// their first word, so that the work is one look-up for each word of the text, however many topics there are.
/// </summary>
public sealed class TopicMatcher
{
    // Signs that belong to a phrase even at its ends: § 108, 65+. All others there are the editor's quotation marks and stops.
    private const string MeaningfulSigns = "§%+&";

    private readonly Dictionary<string, ImmutableArray<TopicPhrase>> byFirstWord;
    private readonly int topicCount;
    private readonly int longestForm;

    // By the first letter of a form: a bit for each length that such a form has. It lets most words pass without a look-up.
    private readonly ulong[] lengthsByFirstLetter = new ulong[256];

    public TopicMatcher(ImmutableArray<Topic> topics)
    {
        topicCount = topics.Length;
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

    /// <summary>The places, in the list of topics given at first, of those that any of the texts is marked with; ascending.</summary>
    public ImmutableArray<int> Find(IEnumerable<string> texts)
    {
        if (byFirstWord.Count == 0)
        {
            return [];
        }

        var marked = new bool[topicCount];
        foreach (var text in texts)
        {
            Mark(PlainText.Cut(text), marked);
        }

        return [.. Enumerable.Range(0, topicCount).Where(topic => marked[topic])];
    }

    private static TopicPhrase Compile(int topic, string words)
    {
        var text = PlainText.Cut(words);
        var pieces = text.Pieces.ToArray().ToList();
        pieces.RemoveAll(piece => piece.Length == 0);
        var first = pieces.FindIndex(piece => Counts(text[piece]));
        var last = pieces.FindLastIndex(piece => Counts(text[piece]));
        return new TopicPhrase(
            topic, first < 0 ? [] : [.. pieces[first..(last + 1)].Select(piece => new PhraseWord(text[piece].ToString()))]);
    }

    private static bool Counts(ReadOnlySpan<char> piece) =>
        char.IsLetterOrDigit(piece[^1]) || char.IsLetterOrDigit(piece[0]) || MeaningfulSigns.Contains(piece[0], StringComparison.Ordinal);

    private void Mark(PlainText text, bool[] marked)
    {
        var lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = longestForm <= 256 ? stackalloc char[longestForm] : new char[longestForm];
        var pieces = text.Pieces;
        for (var at = 0; at < pieces.Length; at++)
        {
            var word = text[pieces[at]];
            if (word.IsEmpty || word.Length > longestForm || !MayBegin(word))
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
                marked[phrase.Topic] = marked[phrase.Topic] || StandsAt(phrase, text, at);
            }
        }
    }

    private bool MayBegin(ReadOnlySpan<char> word)
    {
        var first = char.ToLowerInvariant(word[0]);
        return first >= lengthsByFirstLetter.Length || (lengthsByFirstLetter[first] & LengthBit(word.Length)) != 0;
    }

    private static ulong LengthBit(int length) => 1UL << Math.Min(length, 63);

    private static bool StandsAt(TopicPhrase phrase, PlainText text, int at)
    {
        if (at + phrase.Words.Length > text.Pieces.Length || !phrase.Words[0].FitsCase(text[text.Pieces[at]]))
        {
            return false;
        }

        for (var i = 1; i < phrase.Words.Length; i++)
        {
            if (!phrase.Words[i].Fits(text[text.Pieces[at + i]]))
            {
                return false;
            }
        }

        return true;
    }
}
