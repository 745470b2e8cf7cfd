using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>
/// The ids by which feed readers and calendars know the archive's pages again. They are made of the first address that a page had,
/// so they stay when a title is corrected, when the site moves, and when a meeting gets another date and redirects its old address.
/// </summary>
public sealed class PermanentIds
{
    // Drawn once by lot. Every id is made of it, so it may never change.
    private static readonly Guid Archive = new("737f66a6-bd67-471e-95e6-dce15c627782");

    private const string ItemPrefix = "punkt-";

    private readonly Dictionary<UrlPath, UrlPath> before = [];
    private readonly HashSet<UrlPath> gone;

    public PermanentIds(InputContent content)
    {
        gone = [.. content.Redirects.Select(redirect => redirect.From), .. content.Tombstones.Select(tombstone => tombstone.Address)];

        // A short name that leads to a meeting was never the meeting's own address. Where two addresses lead to one, the first line of
        // the file stands, since new lines come below.
        foreach (var redirect in content.Redirects.Where(redirect => DepthOf(redirect.From) is { } depth && depth == DepthOf(redirect.To)))
        {
            before.TryAdd(redirect.To, redirect.From);
        }
    }

    public Guid Of(UrlPath address) => NameBasedId.Of(Archive, Way(address).Last().Value);

    /// <summary>The id of a correction: the same while the meeting, the date and the wording are the same.</summary>
    /// <param name="occurrence">From 0, among corrections of the meeting with the same date and wording.</param>
    public Guid Of(MeetingEntry meeting, Correction correction, int occurrence) => NameBasedId.Of(
        Of(meeting.Url), string.Join('\n', MeetingDate.OfDay(correction.Date), correction.Text, new string('+', occurrence)));

    /// <summary>How often the page at the address has been moved.</summary>
    public int MovesOf(UrlPath address) => Way(address).Count() - 1;

    // From the address of today back to the first. Redirects that go round are refused elsewhere, but must end here too.
    private IEnumerable<UrlPath> Way(UrlPath address)
    {
        var seen = new HashSet<UrlPath>();
        for (UrlPath? at = address; at is { } here && seen.Add(here); at = Before(here))
        {
            yield return here;
        }
    }

    private UrlPath? Before(UrlPath address)
    {
        if (before.TryGetValue(address, out var own))
        {
            return own;
        }

        // Most archives have no redirects and very many items.
        return before.Count > 0 && DepthOf(address) == PageDepth.Item ? BeforeWithMeeting(address) : null;
    }

    // The items went with their meeting, but for those that are said to have gone elsewhere.
    private UrlPath? BeforeWithMeeting(UrlPath item)
    {
        var end = item.Value.LastIndexOf('/', item.Value.Length - 2) + 1;
        if (!before.TryGetValue(UrlPath.Parse(item.Value[..end]), out var meeting))
        {
            return null;
        }

        var old = UrlPath.Parse(meeting.Value + item.Value[end..]);
        return gone.Contains(old) ? null : old;
    }

    private static PageDepth? DepthOf(UrlPath address) => address.Value.Split('/') switch
    {
        ["", "moeder", _, var date, ""] when MeetingDate.TryParse(date, out _) => PageDepth.Meeting,
        ["", "moeder", _, var date, var item, ""] when MeetingDate.TryParse(date, out _) && item.StartsWith(ItemPrefix, StringComparison.Ordinal) =>
            PageDepth.Item,
        _ => null,
    };

    private enum PageDepth
    {
        Meeting,
        Item,
    }
}
