using System.Buffers;
using KkrSite.Archive.Model;

namespace KkrSite.Site.Checks;

/// <summary>Parses the address of a link: whether it is one of this site, and its path and fragment.</summary>
internal static class LinkTargetParser
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-_#."
    );

    /// <summary>Whether the address has neither scheme nor host.</summary>
    public static bool IsLocal(ReadOnlySpan<char> target)
    {
        var colon = target.IndexOf(':');
        var end = target.IndexOfAny('/', '?', '#');
        return (colon < 0 || (end >= 0 && end < colon)) && !target.StartsWith("//", StringComparison.Ordinal);
    }

    /// <summary>
    /// Splits a root-relative address with nothing to decode, as most are. <see cref="Resolve"/> splits all others; it goes through
    /// <see cref="Uri"/>, which for every link would take longer than rendering the page.
    /// </summary>
    public static bool TrySplit(ReadOnlySpan<char> target, out ReadOnlySpan<char> path, out ReadOnlySpan<char> fragment)
    {
        var hash = target.IndexOf('#');
        path = hash < 0 ? target : target[..hash];
        fragment = hash < 0 ? [] : target[(hash + 1)..];
        return path is ['/', ..]
            && !target.ContainsAnyExcept(Plain)
            && !fragment.Contains('#')
            && path.IndexOf("/.", StringComparison.Ordinal) < 0;
    }

    /// <returns>Decoded; the path is absolute.</returns>
    public static (string Path, string Fragment) Resolve(UrlPath page, string target)
    {
        // Any host: only the path is used.
        var uri = new Uri(new Uri("https://site.invalid" + page.Value), target);
        return (Uri.UnescapeDataString(uri.AbsolutePath), Uri.UnescapeDataString(uri.Fragment.TrimStart('#')));
    }
}
