using System.Buffers;
using System.Collections.Immutable;
using System.Net;
using KkrSite.Archive.Model;
using Markdig.Renderers;

namespace KkrSite.Site.Rendering.Json;

/// <summary>Every address outside the archive that an item refers to: in its text and beside it; each once.</summary>
internal static class ItemLinkCollector
{
    private static readonly SearchValues<char> UnescapedCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/:?&=#.,;+-_~!*()%@"
    );

    public static ImmutableArray<string> Collect(AgendaItem item) =>
        [
            .. item
                .Sections.SelectMany(section => section.Links)
                .Select(EscapeAsHtml)
                .Concat(item.Links.Select(link => link.Url.OriginalString))
                .Distinct(StringComparer.Ordinal),
        ];

    // The page's HTML has %C3%A6 for æ; the data should have the same address.
    private static string EscapeAsHtml(string url)
    {
        if (!url.AsSpan().ContainsAnyExcept(UnescapedCharacters))
        {
            return url;
        }

        using var writer = new StringWriter();
        new HtmlRenderer(writer).WriteEscapeUrl(url);
        return WebUtility.HtmlDecode(writer.ToString());
    }
}
