using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Theme.Parts.Inlines;

namespace KkrSite.Site.Rendering.Decisions;

/// <summary>A page of the register.</summary>
/// <param name="Items">All its items, newest meeting first; the page shows the newest.</param>
internal sealed record RegisterSubpage(UrlPath Url, string Title, ImmutableArray<ItemEntry> Items)
{
    /// <summary>Whether the page shows all its items instead of the newest.</summary>
    public bool ShowsAll { get; init; }

    public string Lead { get; init; } = "";

    /// <summary>The page above it, below the register itself.</summary>
    public Link? Parent { get; init; }

    public string MoreHeading { get; init; } = DecisionTexts.OlderDecisions;

    /// <summary>Links to pages with the rest of the items.</summary>
    public ImmutableArray<CountedLink> More { get; init; } = [];
}
