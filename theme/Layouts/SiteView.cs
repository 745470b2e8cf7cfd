using System.Collections.Immutable;
using KkrSite.Theme.Parts;

namespace KkrSite.Theme.Layouts;

/// <summary>What every page says of the site.</summary>
/// <param name="Stylesheet">Root-relative, with its content's hash in the name; likewise the script and the fonts.</param>
/// <param name="PreloadFonts">The fonts that every page shows first.</param>
public sealed record SiteView(
    string Title,
    string Description,
    string Publisher,
    string? Contact,
    Link? Licence,
    string Stylesheet,
    string Script,
    ImmutableArray<string> PreloadFonts,
    ImmutableArray<Link> FooterLinks)
{
    /// <summary>The favicon, root-relative.</summary>
    public string? Icon { get; init; }

    /// <summary>The page that answers <c>?q=</c>; where it is null, no search box is shown.</summary>
    public string? SearchUrl { get; init; }

    /// <summary>The OpenSearch description, which lets browsers search the archive from their address bar.</summary>
    public string? SearchDescriptionUrl { get; init; }

    /// <summary>The front page.</summary>
    public string HomeUrl { get; init; } = "/";
}
