using System.Text;

namespace KkrSite.Search.Analysis;

/// <summary>
/// Lower-casing as JavaScript's <c>toLowerCase</c> does it in every culture; the browser lower-cases the reader's words, so the
/// index must agree. Invariant lower-casing differs in two letters only.
/// </summary>
public static class JavaScriptCase
{
    private const char CapitalSigma = 'Σ';
    private const char DottedCapitalI = 'İ';

    private static readonly char[] Latin1 = [.. Enumerable.Range(0, 256).Select(c => char.ToLowerInvariant((char)c))];

    public static string ToLowerCase(string text)
    {
        // The characters of Danish texts. Faster than the framework, which looks up each letter of a text that is not ASCII only.
        if (!text.AsSpan().ContainsAnyInRange('\u0100', '\u1fff') && !text.AsSpan().ContainsAnyInRange('\u2030', '\uffff'))
        {
            return string.Create(text.Length, text, ToLowerCaseByTable);
        }

        var lower = text.ToLowerInvariant();
        return text.AsSpan().IndexOfAny(CapitalSigma, DottedCapitalI) < 0 ? lower : ToLowerCaseWithSpecials(text, lower);
    }

    // Dashes, quotation marks and the like, from U+2000, have no case.
    private static void ToLowerCaseByTable(Span<char> lower, string text)
    {
        for (var i = 0; i < lower.Length; i++)
        {
            lower[i] = text[i] < Latin1.Length ? Latin1[text[i]] : text[i];
        }
    }

    // A dotted I becomes two characters, and a sigma at the end of a word has a form of its own.
    private static string ToLowerCaseWithSpecials(string text, string lower)
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

    // The marks and points that Unicode's rule for the final sigma ignores.
    private static bool IsIgnorable(char c) => c is '\'' or '’' or '.' or ':' or '·' or '\u00ad' or (>= '\u0300' and <= '\u036f');
}
