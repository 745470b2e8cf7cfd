using System.Buffers;
using KkrSite.Archive.Model;

namespace KkrSite.Checks;

/// <summary>Reads the address of a link: whether it is one of this site, and what it leads to.</summary>
internal static class LinkTarget
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-_#.");

    /// <summary>Whether the address has neither scheme nor host.</summary>
    public static bool IsOurs(ReadOnlySpan<char> target)
    {
        var colon = target.IndexOf(':');
        var end = target.IndexOfAny('/', '?', '#');
        return (colon < 0 || (end >= 0 && end < colon)) && !target.StartsWith("//", StringComparison.Ordinal);
    }

    /// <summary>
    /// Most addresses are root-relative with nothing to decode and are parted as they stand; the framework's own way through
    /// <see cref="Uri"/>, which <see cref="Resolve"/> takes, would cost more than rendering what they stand in.
    /// </summary>
    public static bool TryPart(ReadOnlySpan<char> target, out ReadOnlySpan<char> path, out ReadOnlySpan<char> fragment)
    {
        var hash = target.IndexOf('#');
        path = hash < 0 ? target : target[..hash];
        fragment = hash < 0 ? [] : target[(hash + 1)..];
        return path is ['/', ..] && !target.ContainsAnyExcept(Plain)
            && !fragment.Contains('#') && path.IndexOf("/.", StringComparison.Ordinal) < 0;
    }

    /// <summary>Decoded.</summary>
    public static (string Path, string Fragment) Resolve(UrlPath page, string target)
    {
        // Any host does: only the path is looked at.
        var uri = new Uri(new Uri("https://site.invalid" + page.Value), target);
        return (Uri.UnescapeDataString(uri.AbsolutePath), Uri.UnescapeDataString(uri.Fragment.TrimStart('#')));
    }
}
