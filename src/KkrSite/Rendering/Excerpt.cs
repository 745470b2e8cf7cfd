namespace KkrSite.Rendering;

/// <summary>The beginning of a text, cut after a sentence or at least between words.</summary>
internal static class Excerpt
{
    private const string Ellipsis = " …";

    /// <param name="most">In UTF-16 code units; a text that is little longer stays whole.</param>
    public static string Of(string text, int most)
    {
        if (text.Length <= most + (most / 4))
        {
            return text;
        }

        var sentence = text.LastIndexOfAny(['.', '!', '?', '\n'], most);
        if (sentence > most / 2 && char.IsWhiteSpace(text[sentence + 1]))
        {
            return text[..(sentence + 1)].TrimEnd() + Ellipsis;
        }

        var word = text.LastIndexOfAny([' ', '\n'], most);
        var end = word > 0 ? word : char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return text[..end].TrimEnd(' ', '\n', ',', ';', ':', '–') + Ellipsis;
    }
}
