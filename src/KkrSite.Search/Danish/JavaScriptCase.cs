using System.Text;

namespace KkrSite.Search.Danish;

/// <summary>
/// Lower-casing as JavaScript's <c>toLowerCase</c> does it in every culture; the browser lower-cases the reader's words, so the
/// index must agree. Invariant lower-casing is the same but for two letters.
/// </summary>
public static class JavaScriptCase
{
    private const char CapitalSigma = 'Σ';
    private const char DottedCapitalI = 'İ';

    private static readonly char[] Latin1 = [.. Enumerable.Range(0, 256).Select(c => char.ToLowerInvariant((char)c))];

    public static string Lower(string text)
    {
        // What Danish is written with; the framework asks Unicode about each letter of a text that is not ASCII alone.
        if (!text.AsSpan().ContainsAnyInRange('\u0100', '\u1fff') && !text.AsSpan().ContainsAnyInRange('\u2030', '\uffff'))
        {
            return string.Create(text.Length, text, LowerPlain);
        }

        var lower = text.ToLowerInvariant();
        return text.AsSpan().IndexOfAny(CapitalSigma, DottedCapitalI) < 0 ? lower : LowerSpecials(text, lower);
    }

    // Dashes, quotation marks and the like, from U+2000, have no case.
    private static void LowerPlain(Span<char> lower, string text)
    {
        for (var i = 0; i < lower.Length; i++)
        {
            lower[i] = text[i] < Latin1.Length ? Latin1[text[i]] : text[i];
        }
    }

    // A dotted I becomes two characters, and a sigma at a word's end gets the form that it has there.
    private static string LowerSpecials(string text, string lower)
    {
        var result = new StringBuilder(lower.Length + 4);
        for (var i = 0; i < text.Length; i++)
        {
            _ = text[i] switch
            {
                DottedCapitalI => result.Append("i\u0307"),
                CapitalSigma => result.Append(EndsWord(text, i) ? 'ς' : 'σ'),
                _ => result.Append(lower[i]),
            };
        }

        return result.ToString();
    }

    private static bool EndsWord(string text, int sigma)
    {
        var before = sigma - 1;
        while (before >= 0 && IsIgnorable(text[before]))
        {
            before--;
        }

        var after = sigma + 1;
        while (after < text.Length && IsIgnorable(text[after]))
        {
            after++;
        }

        return before >= 0 && char.IsLetter(text[before]) && (after == text.Length || !char.IsLetter(text[after]));
    }

    // The marks and points that Unicode's rule for the final sigma looks past.
    private static bool IsIgnorable(char c) => c is '\'' or '’' or '.' or ':' or '·' or '\u00ad' or (>= '\u0300' and <= '\u036f');
}
