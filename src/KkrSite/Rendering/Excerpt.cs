namespace KkrSite.Rendering;

/// <summary>The beginning of a text, cut between words and never inside a character.</summary>
internal static class Excerpt
{
    private const string Ellipsis = "…";

    /// <summary>With its paragraphs, cut after a sentence where one ends in time.</summary>
    /// <param name="most">In UTF-16 code units; a text that is little longer stays whole.</param>
    public static string Of(string text, int most)
    {
        if (text.Length <= most + (most / 4))
        {
            return text;
        }

        var sentence = text.LastIndexOfAny(['.', '!', '?', '\n'], most);
        var isWhole = sentence > most / 2 && char.IsWhiteSpace(text[sentence + 1]);
        return (isWhole ? text[..(sentence + 1)].TrimEnd() : Cut(text, most)) + " " + Ellipsis;
    }

    /// <summary>On one line, for where a text is only pointed to.</summary>
    /// <param name="most">In UTF-16 code units.</param>
    public static string OnOneLine(string text, int most)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= most ? line : Cut(line, most).TrimEnd('.') + Ellipsis;
    }

    private static string Cut(string text, int most)
    {
        var word = text.LastIndexOfAny([' ', '\n'], most);
        var end = word > 0 ? word : char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return text[..end].TrimEnd(' ', '\n', ',', ';', ':', '-', '–');
    }
}
