using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading;

/// <summary>The lines of adresser.txt and omdirigeringer.txt that say something.</summary>
internal static class TextLines
{
    // An address is cut at each of its slashes, so that none may be as long as a text.
    private const int LongestLine = 4000;

    /// <summary>Trimmed, without empty lines and those that begin with <c>#</c>; one that is too long is told of and left out.</summary>
    public static IEnumerable<(string Text, SourceLocation Place)> Of(string text, string path, DiagnosticBag diagnostics)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var trimmed = line.Trim();
            if (trimmed.Length == 0 || trimmed[0] == '#')
            {
                continue;
            }

            if (trimmed.Length > LongestLine)
            {
                diagnostics.Add(DiagnosticCodes.LineTooLong, new SourceLocation(path, number, 1), trimmed.Length, LongestLine);
            }
            else
            {
                yield return (trimmed, new SourceLocation(path, number, line.Length - line.TrimStart().Length + 1));
            }
        }
    }

    /// <summary>Guesses the path of a whole address or of one without its first slash.</summary>
    public static string SuggestAddress(string text)
    {
        var path = Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url.AbsolutePath : "/" + text;
        return UrlPath.TryParse(path, out var address) && address.Value != text ? $" Mente du '{address}'?" : "";
    }
}
