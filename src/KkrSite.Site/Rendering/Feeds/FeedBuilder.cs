using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Links;
using NodaTime;

namespace KkrSite.Site.Rendering.Feeds;

/// <summary>Builds the feed of a page from its entries.</summary>
internal sealed class FeedBuilder(MeetingArchive archive, BaseAddress address, AssetAddresses assets)
{
    // Atom requires a date; this one makes no program show an unchanged feed as new.
    private static readonly LocalDate UnknownDate = new(2000, 1, 1);

    public FeedAddresses Addresses { get; } = new(archive, address);

    public Feed Build(UrlPath page, string title, string subtitle, ImmutableArray<FeedEntry> entries)
    {
        var settings = archive.Content.Site;
        return new Feed
        {
            Id = Addresses.Ids.For(ArchiveAddresses.ForFeed(page)),
            Title = title,
            Subtitle = subtitle,
            Updated = entries.IsEmpty ? settings.Updated ?? UnknownDate : entries.Max(entry => entry.Updated),
            Url = address.Absolute(ArchiveAddresses.ForFeed(page)),
            PageUrl = address.Absolute(page),
            Publisher = settings.Publisher,
            Licence = settings.Licence is { } licence ? (licence.Title ?? licence.Url.OriginalString, licence.Url.AbsoluteUri) : null,
            IconUrl = address.Absolute(assets.Icon),
            Entries = entries,
        };
    }
}
