using KkrSite.Archive.Model;

namespace KkrSite.Redirecting;

/// <summary>Where the page stands that says when and why an address was taken down.</summary>
public static class TombstoneFile
{
    /// <summary>
    /// A page's stands in its own place; a file's beside it with one more ending (<c>notat.pdf.html</c>), so that it is sent as a page.
    /// </summary>
    public static UrlPath Of(UrlPath address) => UrlPath.Parse(address.Value + (address.IsPage ? "index.html" : ".html"));

    /// <summary>The same as the address of a planned file.</summary>
    public static UrlPath Planned(UrlPath address) => address.IsPage ? address : Of(address);
}
