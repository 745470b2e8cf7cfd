using KkrSite.TestTools.GeneratedArchives.Language;

namespace KkrSite.TestTools.GeneratedArchives;

/// <summary>
/// The dates of an archive's meetings up to the end of 2025. The councils take turns. The meetings of a large archive are closer
/// together instead of further back in time, so that the lists of a year grow with the archive.
/// </summary>
public sealed class MeetingSchedule
{
    private const int ItemsPerMeeting = 15;
    private const int DaysOfArchive = 20 * 365;
    private const int MaxDaysBetween = 60;

    private static readonly DateOnly LastDay = new(2025, 11, 28);

    private readonly int rounds;
    private readonly int daysBetween;

    public MeetingSchedule(int items)
    {
        // One round more than the mean requires, since meetings differ in size.
        rounds = (items / (ItemsPerMeeting * GeneratedCouncil.All.Count)) + 2;
        daysBetween = Math.Clamp(DaysOfArchive / rounds, 1, MaxDaysBetween);
    }

    /// <summary>The day of the council's meeting in a round, counted from 0.</summary>
    public DateOnly GetDate(int round, int council) =>
        LastDay.AddDays(((round - rounds) * daysBetween) + (council * daysBetween / GeneratedCouncil.All.Count));
}
