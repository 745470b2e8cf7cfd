using System.Collections.Frozen;

namespace KkrSite.Import.Lines;

/// <summary>
/// Decides what a hyphen at the end of a line is: part of the line break, which is removed; part of the word, which stays; or
/// a replacement for the rest of a word (Børne- og …), which stays with a blank after it.
/// </summary>
internal sealed class Dehyphenator
{
    private static readonly FrozenSet<string> Coordinators = FrozenSet.ToFrozenSet(
        ["og", "eller", "samt", "hhv.", "og/eller"],
        StringComparer.OrdinalIgnoreCase
    );

    // Written with a hyphen before any other word.
    private static readonly FrozenSet<string> HyphenatedPrefixes = FrozenSet.ToFrozenSet(
        ["it", "ikke", "pc", "tv", "ph", "eks"],
        StringComparer.OrdinalIgnoreCase
    );

    private readonly bool trailingBlanksAreSignificant;
    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> prefixes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Learns the words of the document that no line break interrupts.</summary>
    public Dehyphenator(IEnumerable<ContentLine> lines, TextLayout layout)
    {
        trailingBlanksAreSignificant = layout.TrailingBlanksAreSignificant;
        var broken = false;
        foreach (var line in lines)
        {
            var tokens = WordTokeniser.SplitAtBlanks(line.Text);
            var end = tokens.Length;
            while (end > 0 && EndsWithHyphen(tokens[end - 1]))
            {
                end -= tokens[end - 1].Length == 1 ? 2 : 1;
            }

            CollectWords(tokens.Take(Math.Max(0, end)).Skip(broken ? 1 : 0));
            broken = end < tokens.Length;
        }
    }

    private void CollectWords(IEnumerable<string> tokens)
    {
        foreach (var word in tokens.Select(TrimPunctuation))
        {
            words.Add(word);
            var hyphen = word.IndexOf('-', StringComparison.Ordinal);
            if (hyphen > 0)
            {
                prefixes.Add(word[..hyphen]);
            }
        }
    }

    private static string TrimPunctuation(string token) => token.Trim('.', ',', ';', ':', '(', ')', '”', '"', '’', '!', '?', '-', '–');

    public static bool StartsWithCoordinator(string next) => Coordinators.Contains(GetFirstToken(next));

    public static bool EndsWithHyphen(string text) => text.Length > 0 && text[^1] is '-' or '\u00AD' or '\u2010';

    /// <summary>Joins a line to the text before it.</summary>
    /// <param name="isFollowedByBlank">A blank followed the left text on its line.</param>
    public LineJoin Join(string left, bool isFollowedByBlank, string right)
    {
        if (left.Length == 0 || !EndsWithHyphen(left))
        {
            return new LineJoin(left, " ");
        }

        if (left[^1] == '\u00AD')
        {
            return new LineJoin(left[..^1], "");
        }

        var stem = left[..^1];
        if (stem.Length == 0 || char.IsWhiteSpace(stem[^1]))
        {
            return JoinDetached(stem, left, isFollowedByBlank, right);
        }

        var isKept = trailingBlanksAreSignificant && isFollowedByBlank;
        if (isKept || StartsWithCoordinator(right))
        {
            return new LineJoin(left, " ");
        }

        return IsPartOfWord(GetLastToken(stem), GetFirstToken(right)) ? new LineJoin(left, "") : new LineJoin(stem, "");
    }

    // "ord -" at the end of a line: a dash if a blank follows, otherwise a hyphen that the extraction moved away from its word.
    // Where blanks mean nothing, two halves that are not words elsewhere in the document form one.
    private LineJoin JoinDetached(string stem, string left, bool isFollowedByBlank, string right)
    {
        var half = stem.TrimEnd();
        if (half.Length == 0 || right.Length == 0 || !char.IsLower(right[0]) || !char.IsLower(half[^1]))
        {
            return new LineJoin(left, " ");
        }

        var isMovedHyphen = trailingBlanksAreSignificant
            ? !isFollowedByBlank
            : !words.Contains(TrimPunctuation(GetLastToken(half))) && !words.Contains(TrimPunctuation(GetFirstToken(right)));
        return isMovedHyphen ? new LineJoin(half, "") : new LineJoin(left, " ");
    }

    private bool IsPartOfWord(string leftToken, string rightToken)
    {
        var left = leftToken[(leftToken.LastIndexOfAny(['-', '/', '–', '(', '”', '"']) + 1)..];
        var right = rightToken.TrimEnd('.', ',', ';', ':', ')', '”', '"', '!', '?');
        if (left.Length == 0 || right.Length == 0)
        {
            return true;
        }

        if (IsUpperCase(left) && IsUpperCase(right) && left.Length > 3)
        {
            return false;
        }

        if (left.Length == 1 || !char.IsLower(right[0]) || left.Any(char.IsDigit) || IsUpperCase(left))
        {
            return true;
        }

        if (words.Contains(left + right))
        {
            return false;
        }

        return words.Contains(left + "-" + right) || (left.Length <= 4 && prefixes.Contains(left)) || HyphenatedPrefixes.Contains(left);
    }

    private static bool IsUpperCase(string text) => text.All(c => !char.IsLower(c)) && text.Any(char.IsUpper);

    private static string GetFirstToken(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', '\t');
        return end < 0 ? text : text[..end];
    }

    private static string GetLastToken(string text) => text[(text.AsSpan().LastIndexOfAny(' ', '\t') + 1)..];
}

/// <summary>How two lines are joined: the left text as it remains, and what separates it from the right one.</summary>
/// <param name="Separator">A blank, or nothing where the two form one word.</param>
internal readonly record struct LineJoin(string Left, string Separator)
{
    public bool FormsOneWord => Separator.Length == 0;
}
