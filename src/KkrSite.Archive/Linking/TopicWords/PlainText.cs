using System.Runtime.InteropServices;
using System.Text;

namespace KkrSite.Archive.Linking.TopicWords;

/// <summary>
/// Running text cut into whole words for the topic matcher. A word keeps its hyphens and apostrophes, so that a compound
/// is one word; what is left of a compound at a suspended hyphen (<c>social- og</c>, <c>og -drift</c>) keeps that too.
/// Every other sign is a piece of its own, and paragraphs and web addresses leave an empty piece.
/// </summary>
internal sealed class PlainText
{
    // Nearly all letters are these, and asking a table is many times cheaper than asking Unicode.
    private static readonly bool[] LettersAndDigits = [.. Enumerable.Range(0, 256).Select(c => char.IsLetterOrDigit((char)c))];

    private readonly List<TextPiece> pieces = [];

    private PlainText(string text) => Text = text;

    public string Text { get; }

    public ReadOnlySpan<TextPiece> Pieces => CollectionsMarshal.AsSpan(pieces);

    public ReadOnlySpan<char> this[TextPiece piece] => Text.AsSpan(piece.Start, piece.Length);

    public static PlainText Cut(string text)
    {
        var plain = new PlainText(Unify(text));
        plain.Cut();
        return plain;
    }

    // One way to write each letter, hyphen and apostrophe, and no hyphens that only show where a line may break.
    private static string Unify(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u0300', '\u036f') >= 0)
        {
            text = text.Normalize(NormalizationForm.FormC);
        }

        return text
            .Replace("\u00ad", "", StringComparison.Ordinal)
            .Replace('\u2010', '-').Replace('\u2011', '-').Replace('’', '\'');
    }

    private void Cut()
    {
        var at = 0;
        while (at < Text.Length)
        {
            at = char.IsWhiteSpace(Text[at]) ? AfterSpace(at)
                : IsOfWord(Text[at]) || IsSuspended(at) ? AfterWord(at)
                : AfterSign(at);
        }
    }

    private int AfterSpace(int at)
    {
        var lines = 0;
        for (; at < Text.Length && char.IsWhiteSpace(Text[at]); at++)
        {
            lines += Text[at] == '\n' ? 1 : 0;
        }

        if (lines > 1)
        {
            pieces.Add(new TextPiece(at, 0));
        }

        return at;
    }

    private int AfterWord(int start)
    {
        var text = Text.AsSpan();
        var end = start + 1;
        while (end < text.Length && (IsOfWord(text[end]) || JoinsWords(text, end)))
        {
            end++;
        }

        if (end < text.Length && text[end] == '-' && !IsHyphen(end + 1))
        {
            end++;
        }

        pieces.Add(new TextPiece(start, end - start));
        return end;
    }

    private int AfterSign(int at)
    {
        var address = Text.AsSpan(at).StartsWith("://", StringComparison.Ordinal) || Text[at] == '@'
            || (Text[at] == '.' && pieces.Count > 0 && this[pieces[^1]].Equals("www", StringComparison.OrdinalIgnoreCase));
        if (!address)
        {
            pieces.Add(new TextPiece(at, 1));
            return at + 1;
        }

        // The words of an address are not words of the text.
        while (at < Text.Length && !char.IsWhiteSpace(Text[at]))
        {
            at++;
        }

        pieces.Add(new TextPiece(at, 0));
        return at;
    }

    private static bool IsOfWord(char c) => c < LettersAndDigits.Length ? LettersAndDigits[c] : char.IsLetterOrDigit(c);

    private static bool JoinsWords(ReadOnlySpan<char> text, int at) =>
        text[at] is '-' or '\'' && at + 1 < text.Length && IsOfWord(text[at + 1]);

    // A hyphen before a word, but not one that begins a line, where it is a list's.
    private bool IsSuspended(int at) =>
        Text[at] == '-' && at > 0 && Text[at - 1] == ' ' && at + 1 < Text.Length && char.IsLetter(Text[at + 1])
        && Text.AsSpan(0, at).TrimEnd(' ') is [.., not '\n'];

    private bool IsHyphen(int at) => at < Text.Length && Text[at] == '-';
}
