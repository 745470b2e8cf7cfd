using System.Collections.Immutable;
using KkrSite.Theme.Parts;

namespace KkrSite.Theme.Layouts;

/// <summary>What stands around a page's own content.</summary>
public sealed record PageFrame
{
    public required SiteView Site { get; init; }

    /// <summary>The page's own title, without the site's.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence for search engines and previews.</summary>
    public required string Description { get; init; }

    /// <summary>Absolute.</summary>
    public required string CanonicalUrl { get; init; }

    public required ImmutableArray<NavigationItem> Navigation { get; init; }

    /// <summary>The page's own name at the end of the breadcrumbs, short: Punkt 3.1; the title where it is not set.</summary>
    public string? Crumb { get; init; }

    /// <summary>The pages above this one, from the front page; empty on the front page itself.</summary>
    public ImmutableArray<Link> Breadcrumbs { get; init; } = [];

    /// <summary>Shown as "Sidst opdateret".</summary>
    public DateView? Updated { get; init; }

    /// <summary>The page's facts as JSON.</summary>
    public string? JsonUrl { get; init; }

    /// <summary>What follows the page: an Atom feed of what is new in it.</summary>
    public string? FeedUrl { get; init; }

    /// <summary>What the feed follows: Følg KKR Midtjylland (Atom-feed).</summary>
    public string FeedTitle { get; init; } = Words.Feed;

    /// <summary>The page's meetings as an iCalendar file.</summary>
    public string? CalendarUrl { get; init; }

    /// <summary>Whose meetings the calendar holds.</summary>
    public string CalendarTitle { get; init; } = Words.Calendar;

    /// <summary>The page's facts as JSON-LD, finished, with every &lt; escaped.</summary>
    public string? StructuredData { get; init; }

    /// <summary>A description of the archive's data as linked data, on the page that tells of them.</summary>
    public string? CatalogueUrl { get; init; }

    /// <summary>What a page that is a text of its own stands under, for those who show links to it; null for pages that are lists.</summary>
    public string? ArticleSection { get; init; }

    /// <summary>How to quote the page, ready to copy.</summary>
    public string? Citation { get; init; }

    public Link? Previous { get; init; }

    public Link? Next { get; init; }

    /// <summary>A script of this page alone, which settles how the page looks and so runs before anything is shown.</summary>
    public string? Script { get; init; }

    /// <summary>False for pages that search engines should leave out.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>False for what only stands where a page is not, or no longer: it has no address to be named by.</summary>
    public bool HasAddress { get; init; } = true;
}
