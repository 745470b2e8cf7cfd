namespace KkrSite.Theme.Layouts;

/// <summary>The title of a document: the page's and then the site's, cut to fit a tab and a search result.</summary>
public static class DocumentTitleFormatter
{
    // html-validate's and most search engines' limit.
    private const int MaxLength = 70;

    public static string Format(string page, string site)
    {
        if (page == site || page.Length == 0)
        {
            return Shorten(site, MaxLength);
        }

        // A very long site name would leave no room for the page's, so it is left out.
        string suffix = site.Length <= MaxLength / 2 ? $" – {site}" : "";
        return Shorten(page, MaxLength - suffix.Length) + suffix;
    }

    private static string Shorten(string text, int maxLength)
    {
        if (text.Length <= maxLength)
        {
            return text;
        }

        int end = text.LastIndexOf(' ', maxLength - 1);
        // A first word longer than the limit is cut, but not between the halves of a surrogate pair.
        end =
            end > 0 ? end
            : char.IsHighSurrogate(text[maxLength - 2]) ? maxLength - 2
            : maxLength - 1;
        return text[..end].TrimEnd(' ', ',', '.', ':', ';', '-', '–') + "…";
    }
}
