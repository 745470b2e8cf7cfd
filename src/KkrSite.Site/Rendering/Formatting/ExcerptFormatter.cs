namespace KkrSite.Site.Rendering.Formatting;

/// <summary>The beginning of a text, cut between words and never within a surrogate pair.</summary>
internal static class ExcerptFormatter
{
    private const string Ellipsis = "…";

    /// <summary>Keeps paragraphs; cut after a sentence where one ends in the second half.</summary>
    /// <param name="maxLength">In UTF-16 code units; a text at most a quarter longer is not cut.</param>
    public static string Format(string text, int maxLength)
    {
        if (text.Length <= maxLength + (maxLength / 4))
        {
            return text;
        }

        var sentence = text.LastIndexOfAny(['.', '!', '?', '\n'], maxLength);
        var isWhole = sentence > maxLength / 2 && char.IsWhiteSpace(text[sentence + 1]);
        return (isWhole ? text[..(sentence + 1)].TrimEnd() : CutAtWord(text, maxLength)) + " " + Ellipsis;
    }

    /// <summary>On one line.</summary>
    /// <param name="maxLength">In UTF-16 code units.</param>
    public static string FormatOnOneLine(string text, int maxLength)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= maxLength ? line : CutAtWord(line, maxLength).TrimEnd('.') + Ellipsis;
    }

    private static string CutAtWord(string text, int maxLength)
    {
        var word = text.LastIndexOfAny([' ', '\n'], maxLength);
        var end =
            word > 0 ? word
            : char.IsHighSurrogate(text[maxLength - 1]) ? maxLength - 1
            : maxLength;
        return text[..end].TrimEnd(' ', '\n', ',', ';', ':', '-', '–');
    }
}
