using System.Collections.Immutable;
using NodaTime;

namespace KkrSite.Rendering.Feeds;

/// <summary>An entry of a feed.</summary>
/// <param name="Author">The council, and the address of its page.</param>
/// <param name="Summary">Plain text; null where there is nothing to sum up.</param>
/// <param name="Content">HTML, well-formed, with absolute addresses.</param>
internal sealed record FeedEntry(
    Guid Id, string Title, LocalDate Updated, (string Name, string Url) Author, string? Summary, string Content, ImmutableArray<FeedLink> Links)
{
    public ImmutableArray<FeedCategory> Categories { get; init; } = [];

    /// <summary>The caseworkers' initials.</summary>
    public ImmutableArray<string> Contributors { get; init; } = [];
}
