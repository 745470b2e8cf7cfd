using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace KkrSite.Import.Writing.Matching;

/// <summary>
/// Compares texts by what they say. Blanks, line breaks, quotes, hyphens, list marks and the marks of Markdown are how one
/// format or another writes it: minutes in PDF after an agenda in Word have not changed every paragraph.
/// </summary>
internal static partial class Wording
{
    // Marks of Markdown, and quotes of every language that Danish texts use.
    private const string Marks = "|*`\"'’‘‚“”„«»´";

    public static bool IsSame(string a, string b) => a == b || Bare(a) == Bare(b);

    /// <summary>The text without what is only its form; letters, their case, digits and punctuation stay.</summary>
    public static string Bare(string text)
    {
        var said = Escapes().Replace(text.Normalize(NormalizationForm.FormC).Replace("…", "...", StringComparison.Ordinal), "$1");
        said = LineMarks().Replace(TableRules().Replace(said, ""), "$1 ");
        var bare = new StringBuilder(said.Length);
        for (var i = 0; i < said.Length; i++)
        {
            if (!IsForm(said[i]))
            {
                bare.Append(said[i]);
                continue;
            }

            // Between digits it tells numbers apart, and before one it is a minus.
            var (start, hasDash) = (i, false);
            for (; i < said.Length && IsForm(said[i]); i++)
            {
                hasDash |= IsDash(said[i]);
            }

            var isBeforeDigit = i < said.Length && char.IsDigit(said[i]);
            var isBehindDigit = bare.Length > 0 && char.IsDigit(bare[^1]);
            var isMinus = isBeforeDigit && IsDash(said[i - 1]) && (start == i - 1 ? start == 0 : char.IsWhiteSpace(said[i - 2]));
            bare.Append(isBeforeDigit && isBehindDigit ? hasDash ? "-" : " " : isMinus ? "-" : "");
            i--;
        }

        return bare.ToString();
    }

    private static bool IsForm(char c) =>
        char.IsWhiteSpace(c) || IsDash(c) || Marks.Contains(c, StringComparison.Ordinal) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static bool IsDash(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation || c == '−';

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escapes();

    [GeneratedRegex(@"^[ \t]*\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+(?:[ \t]*:?-{3,}:?)?[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex TableRules();

    // "1." and "1)" count alike; the number itself is said.
    [GeneratedRegex(@"^[ \t]*(?:#{1,6}|>|[-+*•–—▪◦·\uF0B7]|(\d{1,3}|[a-zæøå])[.)])[ \t]+", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex LineMarks();
}
