using KkrSite.Archive.Model;

namespace KkrSite.Site.Rendering.Links;

/// <summary>Where the site is published, with a trailing slash; makes root-relative addresses absolute.</summary>
public sealed class BaseAddress(Uri baseUrl)
{
    private readonly string root = baseUrl.AbsoluteUri;

    public Uri Url => baseUrl;

    public string Absolute(UrlPath path) => Absolute(path.Value);

    // A root-relative address needs neither escaping nor resolving, and Uri would take longer than all else on a page.
    public string Absolute(string rootRelative) => string.Concat(root, rootRelative.AsSpan(1));
}
