namespace KkrSite.Rendering.Feeds;

/// <summary>Cuts a text to about a length: on one line, between words, and not inside a character.</summary>
internal static class Shorten
{
    public static string Of(string text, int longest)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= longest)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', longest);
        end = end > 0 ? end : char.IsHighSurrogate(line[longest - 1]) ? longest - 1 : longest;
        return line[..end].TrimEnd(' ', ',', '.', ':', ';', '-', '–') + "…";
    }
}
