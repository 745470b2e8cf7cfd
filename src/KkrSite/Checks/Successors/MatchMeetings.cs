using System.Collections.Frozen;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering;
using NodaTime;

namespace KkrSite.Checks.Successors;

/// <summary>
/// Pairs meetings: of the same council whose day has become known, or that have mostly the same item numbers on another date; or of
/// another council on the same date. The ledger knows no titles, so the numbers are what a vanished meeting is known by.
/// </summary>
internal sealed class MatchMeetings
{
    private const double MostItems = 0.5;
    private const int LongestMove = 400;
    private const int LongestMoveWithoutItems = 92;

    // A meeting that was only announced, and got its agenda when it got another date.
    private const int LongestMoveOfAnnounced = 31;

    private readonly FrozenDictionary<UrlPath, ItemNumber[]> before;
    private readonly FrozenDictionary<UrlPath, MeetingEntry> now;
    private readonly IReadOnlyDictionary<UrlPath, UrlPath> councils;

    /// <param name="before">The meetings of the ledger and their items' numbers.</param>
    /// <param name="councils">The new addresses of councils that have vanished.</param>
    public MatchMeetings(FrozenDictionary<UrlPath, ItemNumber[]> before, MeetingArchive archive, IReadOnlyDictionary<UrlPath, UrlPath> councils)
    {
        this.before = before;
        this.councils = councils;
        now = archive.Meetings.ToFrozenDictionary(meeting => meeting.Url);
    }

    public IEnumerable<(UrlPath Old, Successor Successor)> Of(ChangedAddresses changed) => PairBest.Of(
            changed.Vanished.Where(before.ContainsKey), [.. changed.Added.Where(now.ContainsKey)], Score)
        .Select(pair => (pair.Key, new Successor(pair.Value, Reason(pair.Key, pair.Value))));

    private string Reason(UrlPath old, UrlPath next) =>
        CouncilOf(old) != CouncilOf(next) ? Texts.SameDateOtherCouncil
        : IsDayNowKnown(MeetingDate.Parse(ChangedAddresses.NameOf(old)), now[next].Meeting.Date) ? Texts.DayNowKnown
        : before[old].Length == 0 ? Texts.NoItemsOtherDate
        : Texts.SameItemsOtherDate;

    private double Score(UrlPath old, UrlPath next)
    {
        if (!MeetingDate.TryParse(ChangedAddresses.NameOf(old), out var was))
        {
            return 0;
        }

        var date = now[next].Meeting.Date;
        ItemNumber[] items = [.. now[next].Items.Select(item => item.Item.Number)];
        var share = MatchNames.Share(before[old], items);
        if (CouncilOf(old) != CouncilOf(next))
        {
            var isRenamed = councils.GetValueOrDefault(CouncilOf(old)) == CouncilOf(next);
            return was == date && (isRenamed || share >= MostItems) ? 1 + share : 0;
        }

        var days = Math.Abs(Period.DaysBetween(Day(was), Day(date)));
        var longest = items.Length == 0 ? LongestMoveWithoutItems : LongestMoveOfAnnounced;
        return IsDayNowKnown(was, date) ? 1 + share + Near(days)
            : before[old].Length == 0 && days <= longest ? Near(days)
            : share >= MostItems && days <= LongestMove ? share + Near(days)
            : 0;
    }

    private static bool IsDayNowKnown(MeetingDate was, MeetingDate date) =>
        was.Day is null && date.Day is not null && (was.Year, was.Month) == (date.Year, date.Month);

    private static double Near(int days) => 1.0 / (days + 1);

    private static LocalDate Day(MeetingDate date) => new(date.Year, date.Month, date.Day ?? 1);

    private static UrlPath CouncilOf(UrlPath meeting) => Addresses.Councils.Page(meeting.Value.Split('/')[2]);
}
