using System.Collections.Frozen;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using NodaTime;

namespace KkrSite.Site.Checks.Successors;

/// <summary>
/// Pairs meetings of the same council if the day has become known, or if most item numbers are the same on another date; and meetings
/// of different councils on the same date. The ledger has no titles, so a vanished meeting is recognised by its item numbers.
/// </summary>
internal sealed class MeetingAddressMatcher
{
    private const double MinSharedItems = 0.5;
    private const int MaxDaysMoved = 400;
    private const int MaxDaysMovedWithoutItems = 92;

    // For a meeting that was only announced, and got an agenda and another date.
    private const int MaxDaysMovedIfAnnounced = 31;

    private readonly FrozenDictionary<UrlPath, ItemNumber[]> before;
    private readonly FrozenDictionary<UrlPath, MeetingEntry> after;
    private readonly IReadOnlyDictionary<UrlPath, UrlPath> councils;

    /// <param name="before">The meetings of the ledger with the numbers of their items.</param>
    /// <param name="councils">The new addresses of councils that have vanished.</param>
    public MeetingAddressMatcher(
        FrozenDictionary<UrlPath, ItemNumber[]> before,
        MeetingArchive archive,
        IReadOnlyDictionary<UrlPath, UrlPath> councils
    )
    {
        this.before = before;
        this.councils = councils;
        after = archive.Meetings.ToFrozenDictionary(meeting => meeting.Url);
    }

    public IEnumerable<(UrlPath Old, Successor Successor)> Match(ChangedAddresses changed) =>
        BestMatchAssigner
            .Assign(changed.Vanished.Where(before.ContainsKey), [.. changed.Added.Where(after.ContainsKey)], MeasureSimilarity)
            .Select(pair => (pair.Key, new Successor(pair.Value, FindReason(pair.Key, pair.Value))));

    private string FindReason(UrlPath old, UrlPath next) =>
        GetCouncilUrl(old) != GetCouncilUrl(next) ? SuccessorTexts.SameDateOtherCouncil
        : HasGainedDay(MeetingDate.Parse(ChangedAddresses.GetLastSegment(old)), after[next].Date) ? SuccessorTexts.DayBecameKnown
        : before[old].Length == 0 ? SuccessorTexts.OtherDateWithoutItems
        : SuccessorTexts.SameItemsOtherDate;

    private double MeasureSimilarity(UrlPath old, UrlPath next)
    {
        if (!MeetingDate.TryParse(ChangedAddresses.GetLastSegment(old), out var oldDate))
        {
            return 0;
        }

        var newDate = after[next].Date;
        ItemNumber[] items = [.. after[next].Items.Select(item => item.Number)];
        var share = AddressNameMatcher.MeasureOverlap(before[old], items);
        if (GetCouncilUrl(old) != GetCouncilUrl(next))
        {
            var isRenamed = councils.GetValueOrDefault(GetCouncilUrl(old)) == GetCouncilUrl(next);
            return oldDate == newDate && (isRenamed || share >= MinSharedItems) ? 1 + share : 0;
        }

        var days = Math.Abs(Period.DaysBetween(GetFirstDay(oldDate), GetFirstDay(newDate)));
        var maxDays = items.Length == 0 ? MaxDaysMovedWithoutItems : MaxDaysMovedIfAnnounced;
        return HasGainedDay(oldDate, newDate) ? 1 + share + ScoreNearness(days)
            : before[old].Length == 0 && days <= maxDays ? ScoreNearness(days)
            : share >= MinSharedItems && days <= MaxDaysMoved ? share + ScoreNearness(days)
            : 0;
    }

    private static bool HasGainedDay(MeetingDate oldDate, MeetingDate newDate) =>
        oldDate.Day is null && newDate.Day is not null && (oldDate.Year, oldDate.Month) == (newDate.Year, newDate.Month);

    private static double ScoreNearness(int days) => 1.0 / (days + 1);

    private static LocalDate GetFirstDay(MeetingDate date) => new(date.Year, date.Month, date.Day ?? 1);

    private static UrlPath GetCouncilUrl(UrlPath meeting) => ArchiveAddresses.Councils.AppendPage(meeting.Value.Split('/')[2]);
}
