using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading;

/// <summary>Reads the lines of adresser.txt and omdirigeringer.txt.</summary>
internal static class AddressLineReader
{
    // In characters. An address is split at its slashes, so it must not be as long as a text.
    private const int MaxLineLength = 4000;

    /// <summary>Trimmed, without empty lines and comments (<c>#</c>); a line that is too long is reported and left out.</summary>
    public static IEnumerable<(string Text, SourceLocation Location)> Read(string text, string path, DiagnosticBag diagnostics)
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

            if (trimmed.Length > MaxLineLength)
            {
                diagnostics.Add(DiagnosticCodes.LineTooLong, new SourceLocation(path, number, 1), trimmed.Length, MaxLineLength);
            }
            else
            {
                yield return (trimmed, new SourceLocation(path, number, line.Length - line.TrimStart().Length + 1));
            }
        }
    }

    /// <summary>" Mente du 'x'?" for an absolute address, or one without its first slash; otherwise the empty text.</summary>
    public static string SuggestAddress(string text)
    {
        var path = Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url.AbsolutePath : "/" + text;
        return UrlPath.TryParse(path, out var address) && address.Value != text ? $" Mente du '{address}'?" : "";
    }
}
