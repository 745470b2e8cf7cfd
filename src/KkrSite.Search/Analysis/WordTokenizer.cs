using System.Buffers;

namespace KkrSite.Search.Analysis;

/// <summary>Splits a text into words as lunr.js does: in lower case, separated by white space and hyphens.</summary>
public static class WordTokenizer
{
    // JavaScript's \s and the hyphen. Unlike .NET's white space it contains U+FEFF and does not contain U+0085.
    private static readonly SearchValues<char> Separators = SearchValues.Create(
        "-\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
    );

    public static IEnumerable<WordToken> Tokenize(string text)
    {
        var lower = JavaScriptCase.ToLowerCase(text);
        var start = 0;
        while (start < lower.Length)
        {
            var length = lower.AsSpan(start).IndexOfAny(Separators);
            length = length < 0 ? lower.Length - start : length;
            if (length > 0)
            {
                yield return new WordToken(lower.Substring(start, length), start);
            }

            start += length + 1;
        }
    }

    /// <summary>The same words as ranges of a text that is already in lower case; adjacent separators give empty ranges.</summary>
    public static MemoryExtensions.SpanSplitEnumerator<char> Split(ReadOnlySpan<char> lower) => lower.SplitAny(Separators);
}

/// <summary>A word from the tokenizer, in lower case and not yet trimmed.</summary>
/// <param name="Start">Its offset in the lower-cased text, in UTF-16 units, as in lunr's <c>position</c> metadata.</param>
public readonly record struct WordToken(string Text, int Start);
