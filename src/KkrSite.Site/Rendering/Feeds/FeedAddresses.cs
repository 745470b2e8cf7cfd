using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Links;

namespace KkrSite.Site.Rendering.Feeds;

/// <summary>The absolute addresses and the permanent ids of pages.</summary>
internal sealed class FeedAddresses(MeetingArchive archive, BaseAddress site)
{
    public PermanentIds Ids { get; } = new(archive.Content);

    public string Absolute(UrlPath path) => site.Absolute(path);

    /// <summary>For a root-relative address, or one that is absolute already.</summary>
    public string Absolute(string address) => address.StartsWith('/') ? site.Absolute(address) : new Uri(address).AbsoluteUri;

    /// <summary>The page and its JSON.</summary>
    public IEnumerable<FeedLink> AlternateLinks(UrlPath page) =>
        [
            new FeedLink("alternate", Absolute(page), "text/html"),
            new FeedLink("alternate", Absolute(ArchiveAddresses.ForJson(page)), "application/json"),
        ];

    public (string Name, string Url) AuthorOf(MeetingEntry meeting) =>
        (meeting.Council.Name, Absolute(ArchiveAddresses.ForCouncil(meeting.Council.Id)));
}
