using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Theme.Parts;

namespace KkrSite.Rendering.Register;

/// <summary>A page of the register.</summary>
/// <param name="Items">All that belong to it, newest meeting first; a page shows the newest of them.</param>
internal sealed record RegisterPart(UrlPath Url, string Title, ImmutableArray<ItemEntry> Items)
{
    /// <summary>Whether the page shows all of its items, however many they are.</summary>
    public bool IsWhole { get; init; }

    public string Lead { get; init; } = "";

    /// <summary>The part that this one is a part of, below the register itself.</summary>
    public Link? Above { get; init; }

    public string MoreHeading { get; init; } = Texts.OlderDecisions;

    /// <summary>Where all of the items stand.</summary>
    public ImmutableArray<CountedLink> More { get; init; } = [];
}
