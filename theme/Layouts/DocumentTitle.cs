namespace KkrSite.Theme.Layouts;

/// <summary>The title of a document: the page's and then the site's, short enough for a tab and a search result.</summary>
public static class DocumentTitle
{
    // html-validate's and most search engines' limit.
    private const int Longest = 70;

    public static string Of(string page, string site)
    {
        if (page == site || page.Length == 0)
        {
            return Shorten(site, Longest);
        }

        // A site with a very long name leaves no room for the page's: then the page's alone.
        string suffix = site.Length <= Longest / 2 ? $" – {site}" : "";
        return Shorten(page, Longest - suffix.Length) + suffix;
    }

    private static string Shorten(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        int end = text.LastIndexOf(' ', longest - 1);
        // A first word that is longer than the whole is cut, but never through the middle of a surrogate pair.
        end = end > 0 ? end : char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1;
        return text[..end].TrimEnd(' ', ',', '.', ':', ';', '-', '–') + "…";
    }
}
