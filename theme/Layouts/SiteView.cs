using System.Collections.Immutable;
using KkrSite.Theme.Parts.Inlines;

namespace KkrSite.Theme.Layouts;

/// <summary>What every page shows of the site. Addresses of assets are root-relative, with a hash of the content in the name.</summary>
public sealed record SiteView
{
    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string Publisher { get; init; }

    /// <summary>A web address, an e-mail address or other text.</summary>
    public string? Contact { get; init; }

    public Link? Licence { get; init; }

    public required string Stylesheet { get; init; }

    public required string Script { get; init; }

    /// <summary>The fonts that every page needs first.</summary>
    public required ImmutableArray<string> PreloadFonts { get; init; }

    public required ImmutableArray<Link> FooterLinks { get; init; }

    /// <summary>The favicon.</summary>
    public string? Icon { get; init; }

    /// <summary>The page that answers <c>?q=</c>; null for a site without search boxes.</summary>
    public string? SearchUrl { get; init; }

    /// <summary>The OpenSearch description, with which browsers search the archive from their address bar.</summary>
    public string? SearchDescriptionUrl { get; init; }

    /// <summary>The front page.</summary>
    public string HomeUrl { get; init; } = "/";
}
