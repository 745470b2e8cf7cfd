using System.Runtime.InteropServices;
using System.Text;

namespace KkrSite.Archive.Linking.TopicMatching;

/// <summary>
/// Running text split into words for the topic matcher. A word includes its hyphens and apostrophes, so that a compound is one word, and
/// also a suspended hyphen (<c>social- og</c>, <c>og -drift</c>). Every other character except blanks is a token of its own; the end of a
/// paragraph and a web address each give an empty token.
/// </summary>
internal sealed class TokenizedText
{
    // Nearly all letters are in this range, and a table is many times faster than the Unicode categories.
    private static readonly bool[] LettersAndDigits = [.. Enumerable.Range(0, 256).Select(c => char.IsLetterOrDigit((char)c))];

    // Words of Danish prose are longer, with the blank after them.
    private const int CharactersPerToken = 5;

    private readonly List<TextToken> tokens;

    private TokenizedText(string text)
    {
        Text = text;
        tokens = new List<TextToken>((text.Length / CharactersPerToken) + 1);
    }

    public string Text { get; }

    public ReadOnlySpan<TextToken> Tokens => CollectionsMarshal.AsSpan(tokens);

    public ReadOnlySpan<char> this[TextToken token] => Text.AsSpan(token.Start, token.Length);

    public static TokenizedText Tokenize(string text)
    {
        var tokenized = new TokenizedText(NormaliseText(text));
        tokenized.Tokenize();
        return tokenized;
    }

    // Composed letters, one kind of hyphen and apostrophe, and no soft hyphens.
    private static string NormaliseText(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u0300', '\u036f') >= 0)
        {
            text = text.Normalize(NormalizationForm.FormC);
        }

        return text.Replace("\u00ad", "", StringComparison.Ordinal).Replace('\u2010', '-').Replace('\u2011', '-').Replace('’', '\'');
    }

    private void Tokenize()
    {
        var at = 0;
        while (at < Text.Length)
        {
            at =
                char.IsWhiteSpace(Text[at]) ? ReadSpace(at)
                : IsWordCharacter(Text[at]) || IsSuspendedHyphen(at) ? ReadWord(at)
                : ReadSign(at);
        }
    }

    private int ReadSpace(int at)
    {
        var lines = 0;
        for (; at < Text.Length && char.IsWhiteSpace(Text[at]); at++)
        {
            lines += Text[at] == '\n' ? 1 : 0;
        }

        if (lines > 1)
        {
            tokens.Add(new TextToken(at, 0));
        }

        return at;
    }

    private int ReadWord(int start)
    {
        var text = Text.AsSpan();
        var end = start + 1;
        while (end < text.Length && (IsWordCharacter(text[end]) || IsWordJoiner(text, end)))
        {
            end++;
        }

        if (end < text.Length && text[end] == '-' && !IsHyphen(end + 1))
        {
            end++;
        }

        tokens.Add(new TextToken(start, end - start));
        return end;
    }

    private int ReadSign(int at)
    {
        var address =
            Text.AsSpan(at).StartsWith("://", StringComparison.Ordinal)
            || Text[at] == '@'
            || (Text[at] == '.' && tokens.Count > 0 && this[tokens[^1]].Equals("www", StringComparison.OrdinalIgnoreCase));
        if (!address)
        {
            tokens.Add(new TextToken(at, 1));
            return at + 1;
        }

        // The words of an address do not count as words of the text.
        while (at < Text.Length && !char.IsWhiteSpace(Text[at]))
        {
            at++;
        }

        tokens.Add(new TextToken(at, 0));
        return at;
    }

    private static bool IsWordCharacter(char c) => c < LettersAndDigits.Length ? LettersAndDigits[c] : char.IsLetterOrDigit(c);

    private static bool IsWordJoiner(ReadOnlySpan<char> text, int at) =>
        text[at] is '-' or '\'' && at + 1 < text.Length && IsWordCharacter(text[at + 1]);

    // A hyphen before a word, but not at the beginning of a line, where it marks a list item.
    private bool IsSuspendedHyphen(int at) =>
        Text[at] == '-'
        && at > 0
        && Text[at - 1] == ' '
        && at + 1 < Text.Length
        && char.IsLetter(Text[at + 1])
        && Text.AsSpan(0, at).TrimEnd(' ') is [.., not '\n'];

    private bool IsHyphen(int at) => at < Text.Length && Text[at] == '-';
}

/// <summary>The position of a word or another character in a <see cref="TokenizedText"/>; empty where no phrase may continue.</summary>
internal readonly record struct TextToken(int Start, int Length);
