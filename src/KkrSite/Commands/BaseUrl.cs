namespace KkrSite.Commands;

/// <summary>The value of --base-url.</summary>
internal static class BaseUrl
{
    /// <summary>An absolute web address; a missing trailing slash is added. No text gives no address.</summary>
    public static bool TryParse(string? text, out Uri? url)
    {
        url = null;
        if (text is null)
        {
            return true;
        }

        var valid = Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var parsed)
            && (parsed.Scheme == Uri.UriSchemeHttps || parsed.Scheme == Uri.UriSchemeHttp)
            && parsed is { Query: "", Fragment: "" };
        url = valid ? parsed : null;
        return valid;
    }
}
