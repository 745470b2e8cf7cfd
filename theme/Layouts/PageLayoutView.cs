using System.Collections.Immutable;
using KkrSite.Theme.Parts.Inlines;

namespace KkrSite.Theme.Layouts;

/// <summary>What the page layout shows around a page's own content.</summary>
public sealed record PageLayoutView
{
    public required SiteView Site { get; init; }

    /// <summary>The page's own title, without the site's.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence for search engines and previews.</summary>
    public required string Description { get; init; }

    /// <summary>Absolute.</summary>
    public required string CanonicalUrl { get; init; }

    public required ImmutableArray<NavigationItem> Navigation { get; init; }

    /// <summary>The short name at the end of the breadcrumbs: Punkt 3.1; null for the title.</summary>
    public string? ShortTitle { get; init; }

    /// <summary>The pages above this one, from the front page; empty on the front page itself.</summary>
    public ImmutableArray<Link> Breadcrumbs { get; init; } = [];

    /// <summary>Shown as "Sidst opdateret".</summary>
    public DateView? Updated { get; init; }

    /// <summary>The page's facts as JSON.</summary>
    public string? JsonUrl { get; init; }

    /// <summary>An Atom feed of what is new: Følg KKR Midtjylland (Atom-feed).</summary>
    public Link? Feed { get; init; }

    /// <summary>Meetings as an iCalendar file: Møder i KKR Midtjylland (iCalendar).</summary>
    public Link? Calendar { get; init; }

    /// <summary>The page's facts as JSON-LD, finished, with every &lt; escaped.</summary>
    public string? StructuredData { get; init; }

    /// <summary>A description of the dataset as linked data (DCAT); only on the page about open data.</summary>
    public string? CatalogueUrl { get; init; }

    /// <summary>The section of an article (og:type); null for pages that are lists.</summary>
    public string? ArticleSection { get; init; }

    /// <summary>The reference to the page, ready to copy.</summary>
    public string? Citation { get; init; }

    public Link? Previous { get; init; }

    public Link? Next { get; init; }

    /// <summary>A script of this page alone. It decides how the page looks, so it runs before anything is shown.</summary>
    public string? Script { get; init; }

    /// <summary>False for pages that search engines should leave out.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>False for the pages of missing and removed addresses, which have no address of their own.</summary>
    public bool HasAddress { get; init; } = true;

    /// <summary>Whether the page is offered in other formats.</summary>
    public bool HasAlternates => JsonUrl is not null || Feed is not null || Calendar is not null;

    /// <summary>Whether there is anything for the section "Om denne side".</summary>
    public bool HasInformation => Updated is not null || Citation is not null || HasAlternates;
}

/// <summary>An entry of the main navigation.</summary>
/// <param name="IsCurrent">The page shown is this one or below it.</param>
public sealed record NavigationItem(string Text, string Url, bool IsCurrent);
