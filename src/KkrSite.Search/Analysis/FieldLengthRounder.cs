using System.Numerics;
using KkrSite.Danish.Morphology;

namespace KkrSite.Search.Analysis;

/// <summary>
/// Pads fields with single dashes until their length is a round number. The length reduces the score of long texts, and a difference of
/// an eighth does not change a ranking noticeably; but lengths are most of what a reader downloads for a frequent word, and rounded ones
/// pack to half the size. lunr counts a single dash and indexes it as the empty term, which no query contains.
/// </summary>
public static class FieldLengthRounder
{
    /// <summary>The word that fields are padded with.</summary>
    public const string FillerWord = "–";

    // The number of binary digits that a length keeps.
    private const int SignificantBits = 4;

    /// <param name="rounded">For each field, whether its lengths are rounded.</param>
    public static RoundedTexts Round(DocumentWordCounts texts, IReadOnlyList<bool> rounded)
    {
        var filler = texts.Vocabulary.Add(FillerWord);
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
                fields[slot] = added[slot] == 0 ? fields[slot] : AddOccurrences(fields[slot], filler, added[slot]);
            }
        }

        return new RoundedTexts(texts with { Fields = fields }, added);
    }

    public static int RoundUp(int length)
    {
        var step = Math.Max(1, 1 << Math.Max(0, BitOperations.Log2((uint)Math.Max(length, 1)) + 1 - SignificantBits));
        return (length + step - 1) / step * step;
    }

    private static WordCount[] AddOccurrences(WordCount[] words, int word, int count)
    {
        var position = Array.FindIndex(words, known => known.Word == word);
        if (position < 0)
        {
            return [.. words, new WordCount(word, count)];
        }

        var padded = words.ToArray();
        padded[position] = new WordCount(word, words[position].Count + count);
        return padded;
    }
}

/// <summary>Texts whose fields have round lengths.</summary>
/// <param name="FillerCounts">The number of dashes added to each field, in the order of <see cref="DocumentWordCounts.Fields"/>.</param>
public sealed record RoundedTexts(DocumentWordCounts Texts, int[] FillerCounts);
