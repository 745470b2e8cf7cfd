using KkrSite.Benchmarks.Language;

namespace KkrSite.Benchmarks.Archives;

/// <summary>
/// The days of an archive's meetings, up to the end of 2025: the councils take turns, and a large archive has meetings closer to
/// each other and not in other centuries, so that the lists of a year grow as they would.
/// </summary>
public sealed class MeetingDates
{
    private const int ItemsPerMeeting = 15;
    private const int DaysOfArchive = 20 * 365;
    private const int DaysAtMost = 60;

    private static readonly DateOnly LastDay = new(2025, 11, 28);

    private readonly int rounds;
    private readonly int daysBetween;

    public MeetingDates(int items)
    {
        // One round more than the mean needs, since meetings differ in size.
        rounds = (items / (ItemsPerMeeting * CouncilArea.All.Count)) + 2;
        daysBetween = Math.Clamp(DaysOfArchive / rounds, 1, DaysAtMost);
    }

    /// <summary>The day of the council's meeting in a round, counted from 0.</summary>
    public DateOnly Of(int round, int council) => LastDay.AddDays(((round - rounds) * daysBetween) + (council * daysBetween / CouncilArea.All.Count));
}
