using System.Net;

namespace KkrSite.Checks.Personal;

/// <summary>Reads what stands between two groups of digits, through Markdown's marks, references to characters and line breaks.</summary>
internal static class ReadGap
{
    private const int MaxBlanks = 4;
    private const int MaxReference = 10;

    /// <param name="index">Behind a digit; on the next digit afterwards.</param>
    /// <returns>Null where no digit follows, or something else stands between.</returns>
    public static Gap? Read(ReadOnlySpan<char> text, ref int index)
    {
        int blanksBefore = 0, blanksAfter = 0, hyphens = 0, dots = 0, slashes = 0, breaks = 0, soft = 0;
        for (; index < text.Length; index++)
        {
            var c = text[index];
            if (char.IsAsciiDigit(c))
            {
                return hyphens > 0 ? blanksBefore > 0 && blanksAfter > 0 ? Gap.SpacedHyphen : Gap.Hyphen
                    : dots > 0 ? Gap.Dot
                    : slashes > 0 ? Gap.Slash
                    : blanksBefore + breaks > 0 ? Gap.Blank
                    : soft > 0 ? Gap.Hyphen : Gap.Nothing;
            }

            if (c == '&' && TryReadReference(text[index..], out var meant, out var length))
            {
                (c, index) = (meant, index + length - 1);
            }

            switch (c)
            {
                case '\u00AD':
                    soft++;
                    break;
                case '-' or '\u2212' or '\uFE63' or '\uFF0D' or (>= '\u2010' and <= '\u2015'):
                    hyphens++;
                    break;
                case '.':
                    dots++;
                    break;
                case '/':
                    slashes++;
                    break;
                case '\n':
                    breaks++;
                    break;
                case '\r' or '*' or '_' or '\\' or '~' or '`' or '\uFEFF' or '\u2060' or (>= '\u200B' and <= '\u200F'):
                    break;
                case var blank when char.IsWhiteSpace(blank):
                    (blanksBefore, blanksAfter) = hyphens > 0 ? (blanksBefore, blanksAfter + 1) : (blanksBefore + 1, blanksAfter);
                    break;
                default:
                    return null;
            }

            if (hyphens > 2 || dots + slashes + Math.Min(hyphens, 1) > 1 || breaks > 1 || blanksBefore > MaxBlanks || blanksAfter > MaxBlanks)
            {
                return null;
            }
        }

        return null;
    }

    private static bool TryReadReference(ReadOnlySpan<char> text, out char meant, out int length)
    {
        meant = default;
        length = text[..Math.Min(text.Length, MaxReference)].IndexOf(';') + 1;
        return length > 0 && WebUtility.HtmlDecode(text[..length].ToString()) is [var only] && (meant = only) != '&';
    }
}
