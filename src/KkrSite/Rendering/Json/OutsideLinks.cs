using System.Buffers;
using System.Collections.Immutable;
using System.Net;
using KkrSite.Archive.Model;
using Markdig.Renderers;

namespace KkrSite.Rendering.Json;

/// <summary>Every address outside the archive that an item refers to: in its text and beside it; each once.</summary>
internal static class OutsideLinks
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/:?&=#.,;+-_~!*()%@");

    public static ImmutableArray<string> Of(AgendaItem item) =>
    [
        .. item.Sections.SelectMany(section => section.Links).Select(AsThePageHasIt)
            .Concat(item.Links.Select(link => link.Url.OriginalString))
            .Distinct(StringComparer.Ordinal),
    ];

    // The page's HTML writes æ as %C3%A6; the data should name the same address.
    private static string AsThePageHasIt(string url)
    {
        if (!url.AsSpan().ContainsAnyExcept(Plain))
        {
            return url;
        }

        using var writer = new StringWriter();
        new HtmlRenderer(writer).WriteEscapeUrl(url);
        return WebUtility.HtmlDecode(writer.ToString());
    }
}
