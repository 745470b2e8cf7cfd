using System.Collections.Immutable;
using NodaTime;

namespace KkrSite.Site.Rendering.Feeds;

/// <summary>A feed, independent of the syntax of the file. All addresses are absolute.</summary>
internal sealed record Feed
{
    public required Guid Id { get; init; }

    public required string Title { get; init; }

    public required string Subtitle { get; init; }

    public required LocalDate Updated { get; init; }

    /// <summary>The feed's own address.</summary>
    public required string Url { get; init; }

    /// <summary>The page of the feed.</summary>
    public required string PageUrl { get; init; }

    /// <summary>The author of entries without one of their own.</summary>
    public required string Publisher { get; init; }

    /// <summary>Null where none is stated.</summary>
    public (string Name, string Url)? Licence { get; init; }

    public required string IconUrl { get; init; }

    public required ImmutableArray<FeedEntry> Entries { get; init; }
}

/// <summary>An entry of a feed.</summary>
internal sealed record FeedEntry
{
    public required Guid Id { get; init; }

    public required string Title { get; init; }

    public required LocalDate Updated { get; init; }

    /// <summary>The council, and the address of its page.</summary>
    public required (string Name, string Url) Author { get; init; }

    /// <summary>Plain text; null where there is nothing to summarise.</summary>
    public string? Summary { get; init; }

    /// <summary>Well-formed HTML with absolute addresses.</summary>
    public required string Content { get; init; }

    public required ImmutableArray<FeedLink> Links { get; init; }

    public ImmutableArray<FeedCategory> Categories { get; init; } = [];

    /// <summary>The caseworkers' initials.</summary>
    public ImmutableArray<string> Contributors { get; init; } = [];
}

/// <summary>A link of an entry.</summary>
/// <param name="Relation">alternate, enclosure or related.</param>
/// <param name="Url">Absolute.</param>
/// <param name="Length">In bytes; null for files elsewhere.</param>
internal sealed record FeedLink(string Relation, string Url, string? Type = null, string? Title = null, long? Length = null);

/// <summary>A case, topic or outcome of an entry.</summary>
/// <param name="Scheme">The absolute address of the list of terms: cases, topics or decisions.</param>
internal sealed record FeedCategory(string Term, string Scheme, string Label);
