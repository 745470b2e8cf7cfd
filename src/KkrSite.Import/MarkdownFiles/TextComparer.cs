using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KkrSite.Import.Lines;

namespace KkrSite.Import.MarkdownFiles;

/// <summary>
/// Compares texts by their words instead of their form. White space, line breaks, quotation marks, hyphens, list markers and
/// Markdown syntax depend on the document's format: minutes in PDF do not change every paragraph of an agenda in Word.
/// </summary>
internal static partial class TextComparer
{
    private const int MinWordLength = 3;

    // Markdown syntax, and the quotation marks of every language that Danish texts use.
    private const string FormattingMarks = "|*`\"'’‘‚“”„«»´";

    /// <summary>Whether two titles have the same letters and digits.</summary>
    public static bool AreSameTitle(string a, string b) => NormaliseTitle(a) == NormaliseTitle(b);

    /// <summary>Whether two texts differ in formatting only.</summary>
    public static bool AreSameWording(string a, string b) => a == b || NormaliseWording(a) == NormaliseWording(b);

    /// <summary>Twice the number of common words divided by the words of both (Dice), 0 to 1; 0 for two empty texts.</summary>
    public static double ComputeSimilarity(string a, string b)
    {
        var (left, right) = (SplitWords(a), SplitWords(b));
        return left.Count + right.Count == 0 ? 0 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);
    }

    /// <summary>The letters and digits in lower case.</summary>
    public static string NormaliseTitle(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormC).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>The text without formatting; letters, their case, digits and punctuation stay.</summary>
    public static string NormaliseWording(string text)
    {
        var unescaped = Escapes().Replace(text.Normalize(NormalizationForm.FormC).Replace("…", "...", StringComparison.Ordinal), "$1");
        var words = LineMarkers().Replace(TableRules().Replace(unescaped, ""), "$1 ");
        var normalised = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsFormatting(words[i]))
            {
                normalised.Append(words[i]);
                continue;
            }

            // Between digits it separates two numbers, and before a digit it may be a minus sign.
            var (start, hasDash) = (i, false);
            for (; i < words.Length && IsFormatting(words[i]); i++)
            {
                hasDash |= IsDash(words[i]);
            }

            var isBeforeDigit = i < words.Length && char.IsDigit(words[i]);
            var isAfterDigit = normalised.Length > 0 && char.IsDigit(normalised[^1]);
            var isMinus = isBeforeDigit && IsDash(words[i - 1]) && (start == i - 1 ? start == 0 : char.IsWhiteSpace(words[i - 2]));
            normalised.Append(
                isBeforeDigit && isAfterDigit ? (hasDash ? "-" : " ")
                : isMinus ? "-"
                : ""
            );
            i--;
        }

        return normalised.ToString();
    }

    private static HashSet<string> SplitWords(string text) =>
        [.. WordTokeniser.Tokenise(text).Select(NormaliseTitle).Where(word => word.Length >= MinWordLength)];

    private static bool IsFormatting(char c) =>
        char.IsWhiteSpace(c)
        || IsDash(c)
        || FormattingMarks.Contains(c, StringComparison.Ordinal)
        || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static bool IsDash(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation || c == '−';

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escapes();

    [GeneratedRegex(@"^[ \t]*\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+(?:[ \t]*:?-{3,}:?)?[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex TableRules();

    // "1." and "1)" are the same marker; the number itself is part of the wording.
    [GeneratedRegex(
        @"^[ \t]*(?:#{1,6}|>|[-+*•–—▪◦·\uF0B7]|(\d{1,3}|[a-zæøå])[.)])[ \t]+",
        RegexOptions.Multiline | RegexOptions.IgnoreCase
    )]
    private static partial Regex LineMarkers();
}
