namespace KkrSite.Archive.Reading.Values;

/// <summary>Accepts the addresses outside the archive that it may link to.</summary>
internal static class WebAddressParser
{
    public const string AllowedInDanish = "https://, http:// eller mailto:";

    /// <summary>Null for anything except an absolute address that is safe to follow.</summary>
    public static Uri? Parse(string text)
    {
        var isSafe =
            !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or '"' or '\\')
            && Uri.TryCreate(text, UriKind.Absolute, out var url)
            && IsSafe(url, text);
        return isSafe ? new Uri(text, UriKind.Absolute) : null;
    }

    /// <summary>
    /// Whether an address in a text is safe: it has one of the allowed schemes, or none. Browsers skip blanks and control characters in
    /// a scheme, so they are ignored.
    /// </summary>
    public static bool IsSafeInText(string text)
    {
        var effective = string.Concat(text.Where(c => c > ' ' && !char.IsControl(c)));
        var colon = effective.IndexOf(':', StringComparison.Ordinal);
        var end = effective.AsSpan().IndexOfAny('/', '?', '#');
        return colon < 0 || (end >= 0 && end < colon) || effective[..colon].ToLowerInvariant() is "http" or "https" or "mailto";
    }

    private static bool IsSafe(Uri url, string text) =>
        url.Scheme switch
        {
            "http" or "https" => url.Host.Length > 0 && text.AsSpan(url.Scheme.Length).StartsWith("://", StringComparison.Ordinal),
            "mailto" => text.Contains('@', StringComparison.Ordinal),
            _ => false,
        };
}
