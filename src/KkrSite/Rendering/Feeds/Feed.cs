using System.Collections.Immutable;
using NodaTime;

namespace KkrSite.Rendering.Feeds;

/// <summary>A feed, finished but for its syntax. All addresses are absolute.</summary>
/// <param name="Url">The feed's own.</param>
/// <param name="PageUrl">The page that it follows.</param>
/// <param name="Publisher">Who is behind entries without an author of their own.</param>
/// <param name="Licence">Its name and address; null where none is stated.</param>
internal sealed record Feed(
    Guid Id,
    string Title,
    string Subtitle,
    LocalDate Updated,
    string Url,
    string PageUrl,
    string Publisher,
    (string Name, string Url)? Licence,
    string IconUrl,
    ImmutableArray<FeedEntry> Entries);
