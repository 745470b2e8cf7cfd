using System.Collections.Frozen;
using KkrSite.Import.Results;

namespace KkrSite.Import.Lines;

/// <summary>
/// Decides what a hyphen at the end of a line is: one that the line break made and that goes, one of the word and that
/// stays, or one that stands for the rest of a word (Børne- og …) and keeps its blank.
/// </summary>
internal sealed class Hyphens
{
    private static readonly FrozenSet<string> Coordinators =
        FrozenSet.ToFrozenSet(["og", "eller", "samt", "hhv.", "og/eller"], StringComparer.OrdinalIgnoreCase);

    // Written with a hyphen in front of any other word.
    private static readonly FrozenSet<string> Prefixes =
        FrozenSet.ToFrozenSet(["it", "ikke", "pc", "tv", "ph", "eks"], StringComparer.OrdinalIgnoreCase);

    private readonly bool trailingBlanksTell;
    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> prefixes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Learns from the document's own words, as far as they stand inside a line.</summary>
    public Hyphens(IEnumerable<ContentLine> lines, TextLayout layout)
    {
        trailingBlanksTell = layout.TrailingBlanksTell;
        var broken = false;
        foreach (var line in lines)
        {
            var tokens = Words.Tokens(line.Text);
            var end = tokens.Length;
            while (end > 0 && EndsWithHyphen(tokens[end - 1]))
            {
                end -= tokens[end - 1].Length == 1 ? 2 : 1;
            }

            Learn(tokens.Take(Math.Max(0, end)).Skip(broken ? 1 : 0));
            broken = end < tokens.Length;
        }
    }

    private void Learn(IEnumerable<string> tokens)
    {
        foreach (var word in tokens.Select(Bare))
        {
            words.Add(word);
            var hyphen = word.IndexOf('-', StringComparison.Ordinal);
            if (hyphen > 0)
            {
                prefixes.Add(word[..hyphen]);
            }
        }
    }

    private static string Bare(string token) => token.Trim('.', ',', ';', ':', '(', ')', '”', '"', '’', '!', '?', '-', '–');

    public static bool Coordinates(string next) => Coordinators.Contains(FirstToken(next));

    public static bool EndsWithHyphen(string text) => text.Length > 0 && text[^1] is '-' or '\u00AD' or '\u2010';

    /// <summary>Joins a line to the text before it.</summary>
    /// <param name="blankBehind">The text before was followed by a blank on its line.</param>
    public Joint Join(string left, bool blankBehind, string right)
    {
        if (left.Length == 0 || !EndsWithHyphen(left))
        {
            return new Joint(left, " ");
        }

        if (left[^1] == '\u00AD')
        {
            return new Joint(left[..^1], "");
        }

        var stem = left[..^1];
        if (stem.Length == 0 || char.IsWhiteSpace(stem[^1]))
        {
            return Detached(stem, left, blankBehind, right);
        }

        var isKept = trailingBlanksTell && blankBehind;
        if (isKept || Coordinates(right))
        {
            return new Joint(left, " ");
        }

        return BelongsToWord(LastToken(stem), FirstToken(right)) ? new Joint(left, "") : new Joint(stem, "");
    }

    // "ord -" at a line's end: with a blank behind it a dash, without one a hyphen that the extraction pushed away. Where
    // blanks tell nothing, two halves that are no words elsewhere make one.
    private Joint Detached(string stem, string left, bool blankBehind, string right)
    {
        var half = stem.TrimEnd();
        if (half.Length == 0 || right.Length == 0 || !char.IsLower(right[0]) || !char.IsLower(half[^1]))
        {
            return new Joint(left, " ");
        }

        var pushedAway = trailingBlanksTell
            ? !blankBehind
            : !words.Contains(Bare(LastToken(half))) && !words.Contains(Bare(FirstToken(right)));
        return pushedAway ? new Joint(half, "") : new Joint(left, " ");
    }

    private bool BelongsToWord(string leftToken, string rightToken)
    {
        var left = leftToken[(leftToken.LastIndexOfAny(['-', '/', '–', '(', '”', '"']) + 1)..];
        var right = rightToken.TrimEnd('.', ',', ';', ':', ')', '”', '"', '!', '?');
        if (left.Length == 0 || right.Length == 0)
        {
            return true;
        }

        if (AreCapitals(left) && AreCapitals(right) && left.Length > 3)
        {
            return false;
        }

        if (left.Length == 1 || !char.IsLower(right[0]) || left.Any(char.IsDigit) || AreCapitals(left))
        {
            return true;
        }

        if (words.Contains(left + right))
        {
            return false;
        }

        return words.Contains(left + "-" + right) || (left.Length <= 4 && prefixes.Contains(left)) || Prefixes.Contains(left);
    }

    private static bool AreCapitals(string text) => text.All(c => !char.IsLower(c)) && text.Any(char.IsUpper);

    private static string FirstToken(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', '\t');
        return end < 0 ? text : text[..end];
    }

    private static string LastToken(string text) => text[(text.AsSpan().LastIndexOfAny(' ', '\t') + 1)..];
}
