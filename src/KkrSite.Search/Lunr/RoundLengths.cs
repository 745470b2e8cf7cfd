using System.Numerics;
using KkrSite.Search.Danish;

namespace KkrSite.Search.Lunr;

/// <summary>
/// Fills fields up with lone dashes until their length is a round number. A length says how far a long text counts less, and an eighth
/// more or less changes no ranking that anybody would notice; but nearly all of what a reader downloads for a common word is
/// the lengths, and round ones pack to half. lunr counts a lone dash and indexes it as the empty term, which no query asks for.
/// </summary>
public static class RoundLengths
{
    /// <summary>What a field is filled up with, as a word of its own.</summary>
    public const string Filling = "–";

    // Lengths keep so many binary digits.
    private const int Digits = 4;

    /// <param name="rounded">For each field, whether its lengths are rounded.</param>
    /// <returns>The texts, and the number of dashes added to each field of each document, in the order of <see cref="CountedTexts.Fields"/>.</returns>
    public static (CountedTexts Texts, int[] Added) Of(CountedTexts texts, IReadOnlyList<bool> rounded)
    {
        var filling = texts.Vocabulary.Add(Filling);
        var isStopWord = new bool[texts.Vocabulary.Count];
        for (var word = 0; word < isStopWord.Length; word++)
        {
            isStopWord[word] = StopWords.Contains(WordTrimmer.Trim(texts.Vocabulary[word]));
        }

        var fields = new WordCount[texts.Fields.Length][];
        var added = new int[fields.Length];
        for (var slot = 0; slot < fields.Length; slot++)
        {
            fields[slot] = texts.Fields[slot];
            if (rounded[slot % rounded.Count])
            {
                var length = fields[slot].Sum(word => isStopWord[word.Word] ? 0 : word.Count);
                added[slot] = RoundUp(length) - length;
                fields[slot] = added[slot] == 0 ? fields[slot] : Add(fields[slot], filling, added[slot]);
            }
        }

        return (texts with { Fields = fields }, added);
    }

    public static int RoundUp(int length)
    {
        var step = Math.Max(1, 1 << Math.Max(0, BitOperations.Log2((uint)Math.Max(length, 1)) + 1 - Digits));
        return (length + step - 1) / step * step;
    }

    private static WordCount[] Add(WordCount[] words, int word, int count)
    {
        var place = Array.FindIndex(words, known => known.Word == word);
        if (place < 0)
        {
            return [.. words, new WordCount(word, count)];
        }

        var filled = words.ToArray();
        filled[place] = new WordCount(word, words[place].Count + count);
        return filled;
    }
}
