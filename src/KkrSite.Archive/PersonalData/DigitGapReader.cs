using System.Net;

namespace KkrSite.Archive.PersonalData;

/// <summary>Reads the separator between two groups of digits, through Markdown markup, character references and line breaks.</summary>
internal static class DigitGapReader
{
    private const int MaxBlanks = 4;
    private const int MaxReference = 10;
    private const int MaxTag = 60;
    private const int MaxLinkTarget = 300;

    /// <param name="index">After a digit; on return at the next digit.</param>
    /// <returns>Null if no digit follows, or something other than a separator comes first.</returns>
    public static DigitGap? Read(ReadOnlySpan<char> text, ref int index)
    {
        int blanksBefore = 0,
            blanksAfter = 0,
            hyphens = 0,
            dots = 0,
            slashes = 0,
            commas = 0,
            cells = 0,
            breaks = 0,
            soft = 0;
        for (; index < text.Length; index++)
        {
            var c = text[index];
            if (char.IsAsciiDigit(c))
            {
                return hyphens > 0
                    ? blanksBefore > 0 && blanksAfter > 0
                        ? DigitGap.SpacedHyphen
                        : DigitGap.Hyphen
                    : dots > 0
                        ? DigitGap.Dot
                        : slashes > 0
                            ? DigitGap.Slash
                            : commas > 0
                                ? DigitGap.Comma
                                : cells > 0
                                    ? DigitGap.Cell
                                    : blanksBefore + breaks > 0
                                        ? DigitGap.Blank
                                        : soft > 0
                                            ? DigitGap.Hyphen
                                            : DigitGap.None;
            }

            if (c == '&' && TryReadReference(text[index..], out var character, out var length))
            {
                (c, index) = (character, index + length - 1);
            }
            else if (SkipMarkup(text[index..]) is > 0 and var markup)
            {
                breaks += text[index..].StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                index += markup - 1;
                continue;
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
                case ',':
                    commas++;
                    break;
                case '|':
                    cells++;
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

            if (
                hyphens > 2
                || dots + slashes + commas + cells + Math.Min(hyphens, 1) > 1
                || breaks > 1
                || blanksBefore > MaxBlanks
                || blanksAfter > MaxBlanks
            )
            {
                return null;
            }
        }

        return null;
    }

    // A tag, or the brackets and the target of a link around one of the groups.
    private static int SkipMarkup(ReadOnlySpan<char> text)
    {
        switch (text)
        {
            case ['<', '/' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..]:
                return text[..Math.Min(text.Length, MaxTag)].IndexOf('>') + 1;
            case [']', '(', ..]:
                return text[..Math.Min(text.Length, MaxLinkTarget)].IndexOf(')') + 1;
            case ['[' or ']', ..]:
                return 1;
            default:
                return 0;
        }
    }

    private static bool TryReadReference(ReadOnlySpan<char> text, out char character, out int length)
    {
        character = default;
        length = text[..Math.Min(text.Length, MaxReference)].IndexOf(';') + 1;
        return length > 0 && WebUtility.HtmlDecode(text[..length].ToString()) is [var only] && (character = only) != '&';
    }
}

/// <summary>What separates two groups of digits.</summary>
internal enum DigitGap
{
    /// <summary>Nothing visible: markup of emphasis, characters without width.</summary>
    None,
    Blank,
    Hyphen,

    /// <summary>With a blank on either side, as in a range.</summary>
    SpacedHyphen,
    Dot,
    Slash,
    Comma,

    /// <summary>The border of two cells of a table.</summary>
    Cell,
}
