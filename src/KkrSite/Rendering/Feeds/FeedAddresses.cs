using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;

namespace KkrSite.Rendering.Feeds;

/// <summary>What programs know a page by: where it stands today, and the id that stays.</summary>
internal sealed class FeedAddresses(MeetingArchive archive, Uri baseUrl)
{
    public PermanentIds Ids { get; } = new(archive.Content);

    public string Absolute(UrlPath path) => Absolute(path.Value);

    /// <summary>Of a root-relative address, or of one that is absolute already.</summary>
    public string Absolute(string address) => address.StartsWith('/') ? new Uri(baseUrl, address[1..]).AbsoluteUri : new Uri(address).AbsoluteUri;

    /// <summary>The page and its JSON.</summary>
    public IEnumerable<FeedLink> Alternates(UrlPath page) =>
    [
        new FeedLink("alternate", Absolute(page), "text/html"),
        new FeedLink("alternate", Absolute(Addresses.Json(page)), "application/json"),
    ];

    public (string Name, string Url) Author(MeetingEntry meeting) => (meeting.Council.Name, Absolute(Addresses.Council(meeting.Council.Id)));
}
