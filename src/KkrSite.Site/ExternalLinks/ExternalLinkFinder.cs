using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Site.ExternalLinks;

/// <summary>Finds the web addresses in the content, each once with all its locations.</summary>
public static class ExternalLinkFinder
{
    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create(" \t\r\n<>\"`|\\^{}");

    /// <param name="own">The archive's address: its own pages are checked without requests.</param>
    /// <returns>Sorted by address.</returns>
    public static ImmutableArray<ExternalAddress> Find(ImmutableArray<ContentFileText> files, Uri own)
    {
        var found =
            from file in files
            from text in file.Texts
            from address in FindInText(text)
            where address.Url.Host != own.Host
            group address.Location by address.Url.AbsoluteUri into locations
            orderby locations.Key
            select new ExternalAddress(new Uri(locations.Key), [.. locations.Distinct()]);
        return [.. found.OrderBy(link => link.Url.AbsoluteUri, StringComparer.Ordinal)];
    }

    private static IEnumerable<(Uri Url, SourceLocation Location)> FindInText(LocatedText text)
    {
        for (
            var start = text.Text.IndexOf("http", StringComparison.OrdinalIgnoreCase);
            start >= 0;
            start = text.Text.IndexOf("http", start + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            var length = MeasureAddress(text.Text.AsSpan(start));
            if (
                Uri.TryCreate(text.Text.Substring(start, length), UriKind.Absolute, out var url)
                && url.Scheme is "http" or "https"
                && url.Host.Length > 0
            )
            {
                yield return (new Uri(url.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)), text.LocateIndex(start));
            }
        }
    }

    // As in Markdown: up to a blank, without the punctuation of the sentence, and with brackets only in pairs.
    private static int MeasureAddress(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(Ends);
        var address = end < 0 ? text : text[..end];
        var depth = 0;
        for (var i = 0; i < address.Length; i++)
        {
            depth +=
                address[i] is '(' or '[' ? 1
                : address[i] is ')' or ']' ? -1
                : 0;
            if (depth < 0)
            {
                address = address[..i];
                break;
            }
        }

        return address.TrimEnd(".,;:!?'*_”’").Length;
    }
}

/// <summary>An address outside the archive, and every location of the content that names it.</summary>
/// <param name="Url">Without its fragment, which is not sent to servers.</param>
public sealed record ExternalAddress(Uri Url, ImmutableArray<SourceLocation> Locations);
