using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.ExternalLinks;

/// <summary>Finds the web addresses that the content names, each once with all its places.</summary>
public static class CollectExternalLinks
{
    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create(" \t\r\n<>\"`|\\^{}");

    /// <param name="own">The archive's address: pages of its own are checked without asking anybody.</param>
    /// <returns>By address.</returns>
    public static ImmutableArray<ExternalLink> From(ImmutableArray<FileText> files, Uri own)
    {
        var found =
            from file in files
            from text in file.Texts
            from address in In(text)
            where address.Url.Host != own.Host
            group address.Place by address.Url.AbsoluteUri into places
            orderby places.Key
            select new ExternalLink(new Uri(places.Key), [.. places.Distinct()]);
        return [.. found.OrderBy(link => link.Url.AbsoluteUri, StringComparer.Ordinal)];
    }

    private static IEnumerable<(Uri Url, SourceLocation Place)> In(PlacedText text)
    {
        for (var at = text.Text.IndexOf("http", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.Text.IndexOf("http", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var length = LengthAt(text.Text.AsSpan(at));
            if (Uri.TryCreate(text.Text.Substring(at, length), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Host.Length > 0)
            {
                yield return (new Uri(url.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)), text.PlaceAt(at));
            }
        }
    }

    // As Markdown has it: up to a blank, without the sentence's own signs, and with brackets only where they are in pairs.
    private static int LengthAt(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(Ends);
        var address = end < 0 ? text : text[..end];
        var depth = 0;
        for (var i = 0; i < address.Length; i++)
        {
            depth += address[i] is '(' or '[' ? 1 : address[i] is ')' or ']' ? -1 : 0;
            if (depth < 0)
            {
                address = address[..i];
                break;
            }
        }

        return address.TrimEnd(".,;:!?'*_”’").Length;
    }
}
