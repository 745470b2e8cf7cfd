using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>
/// The ids by which feed readers and calendars recognise the archive's pages. They are made from the first address that a page had, so
/// they stay when a title is corrected, when the site moves, and when a meeting gets another date and redirects its old address.
/// </summary>
public sealed class PermanentIds
{
    // Generated once at random. Every id is made from it, so it may never change.
    private static readonly Guid ArchiveNamespace = new("737f66a6-bd67-471e-95e6-dce15c627782");

    private const string ItemPrefix = "punkt-";

    private readonly Dictionary<UrlPath, UrlPath> previousAddresses = [];
    private readonly HashSet<UrlPath> retiredAddresses;

    public PermanentIds(InputContent content)
    {
        retiredAddresses =
        [
            .. content.Redirects.Select(redirect => redirect.From),
            .. content.Tombstones.Select(tombstone => tombstone.Address),
        ];

        // A short address that leads to a meeting was never the meeting's own. Where two addresses lead to one, the first line of the
        // file counts, since new lines are added below.
        foreach (var redirect in content.Redirects.Where(IsMove))
        {
            previousAddresses.TryAdd(redirect.To, redirect.From);
        }
    }

    public Guid For(UrlPath address) => NameBasedGuid.Create(ArchiveNamespace, TraceMoves(address).Last().Value);

    /// <summary>The id of a correction: the same while the meeting, the date and the wording are the same.</summary>
    public Guid For(CorrectionEntry entry) =>
        NameBasedGuid.Create(
            For(entry.Meeting.Url),
            string.Join('\n', MeetingDate.FromDay(entry.Record.Date), entry.Record.Text, new string('+', entry.Occurrence))
        );

    /// <summary>How often the page at the address has been moved.</summary>
    public int CountMoves(UrlPath address) => TraceMoves(address).Count() - 1;

    private static bool IsMove(Redirect redirect) => GetDepth(redirect.From) is { } depth && depth == GetDepth(redirect.To);

    // From today's address back to the first. Circular redirects are reported elsewhere, but must end here too.
    private IEnumerable<UrlPath> TraceMoves(UrlPath address)
    {
        var seen = new HashSet<UrlPath>();
        for (UrlPath? at = address; at is { } here && seen.Add(here); at = FindPrevious(here))
        {
            yield return here;
        }
    }

    private UrlPath? FindPrevious(UrlPath address)
    {
        if (previousAddresses.TryGetValue(address, out var previous))
        {
            return previous;
        }

        // Most archives have no redirects and very many items.
        return previousAddresses.Count > 0 && GetDepth(address) == PageDepth.Item ? FindPreviousOfMovedMeeting(address) : null;
    }

    // The items moved with their meeting, except those that have a line of their own.
    private UrlPath? FindPreviousOfMovedMeeting(UrlPath item)
    {
        var end = item.Value.LastIndexOf('/', item.Value.Length - 2) + 1;
        if (!previousAddresses.TryGetValue(UrlPath.Parse(item.Value[..end]), out var meeting))
        {
            return null;
        }

        var previous = UrlPath.Parse(meeting.Value + item.Value[end..]);
        return retiredAddresses.Contains(previous) ? null : previous;
    }

    private static PageDepth? GetDepth(UrlPath address) =>
        address.Value.Split('/') switch
        {
            ["", "moeder", _, var meeting, ""] when MeetingSlug.TryParse(meeting, out _) => PageDepth.Meeting,
            ["", "moeder", _, var meeting, var item, ""]
                when MeetingSlug.TryParse(meeting, out _) && item.StartsWith(ItemPrefix, StringComparison.Ordinal) => PageDepth.Item,
            _ => null,
        };

    private enum PageDepth
    {
        Meeting,
        Item,
    }
}

/// <summary>Ids made from names: UUID version 5 of RFC 9562.</summary>
internal static class NameBasedGuid
{
    private const int GuidLength = 16;

    [SuppressMessage("Security", "CA5350", Justification = "The standard requires SHA-1; the id protects nothing.")]
    public static Guid Create(Guid space, string name)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData([.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)], hash);

        // The version and the variant have fixed bits.
        hash[6] = (byte)((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new Guid(hash[..GuidLength], bigEndian: true);
    }
}
