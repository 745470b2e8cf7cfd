using System.Text;

namespace KkrSite.Archive.Model;

/// <summary>ASCII names for addresses and files: lower case, hyphens between words, æ ø å as ae oe aa.</summary>
public static class UrlSlug
{
    /// <summary>Whether <paramref name="text"/> is a slug: <c>[a-z0-9]+(-[a-z0-9]+)*</c>.</summary>
    public static bool IsValid(string? text) =>
        !string.IsNullOrEmpty(text)
        && text[0] != '-'
        && text[^1] != '-'
        && !text.Contains("--", StringComparison.Ordinal)
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <summary>
    /// Makes a slug of running text; accents are dropped, all other characters become hyphens. At most <paramref name="maxLength"/>
    /// characters, cut between words if possible. Empty if the text has no letter or digit.
    /// </summary>
    public static string FromText(string text, int maxLength = 80)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in ReplaceDanishLetters(text).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (!IsCombining(c) && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return Truncate(slug.ToString().TrimEnd('-'), maxLength);
    }

    private static string ReplaceDanishLetters(string text) =>
        text.Replace("æ", "ae", StringComparison.Ordinal)
            .Replace("Æ", "ae", StringComparison.Ordinal)
            .Replace("ø", "oe", StringComparison.Ordinal)
            .Replace("Ø", "oe", StringComparison.Ordinal)
            .Replace("å", "aa", StringComparison.Ordinal)
            .Replace("Å", "aa", StringComparison.Ordinal);

    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036f';

    private static string Truncate(string slug, int maxLength)
    {
        if (slug.Length <= maxLength)
        {
            return slug;
        }

        var space = slug.LastIndexOf('-', maxLength);
        return slug[..(space > 0 ? space : maxLength)].TrimEnd('-');
    }
}
