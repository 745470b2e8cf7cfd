using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using NodaTime;

namespace KkrSite.Rendering.References;

/// <summary>Finds the meeting that a text names by its date, and by its council where that is another than the text's own.</summary>
internal sealed class NamedMeetings
{
    // A date without a year is of the year around the meeting whose text it stands in.
    private const int MostDaysAway = 300;

    private readonly FrozenDictionary<(CouncilId Council, MeetingDate Date), MeetingEntry> byDate;
    private readonly ILookup<(CouncilId Council, int Year, int Month), MeetingEntry> byMonth;
    private readonly ILookup<(CouncilId Council, int Month, int? Day), MeetingEntry> byDay;
    private readonly FrozenDictionary<string, CouncilId> councils;

    public NamedMeetings(MeetingArchive archive)
    {
        byDate = archive.Meetings.ToFrozenDictionary(entry => (entry.Meeting.Council, entry.Meeting.Date));
        byMonth = archive.Meetings.ToLookup(entry => (entry.Meeting.Council, entry.Meeting.Date.Year, entry.Meeting.Date.Month));
        byDay = archive.Meetings.ToLookup(entry => (entry.Meeting.Council, entry.Meeting.Date.Month, entry.Meeting.Date.Day));
        councils = archive.Councils.Select(entry => entry.Council).DistinctBy(council => council.ShortName, StringComparer.Ordinal)
            .ToFrozenDictionary(council => council.ShortName, council => council.Id, StringComparer.Ordinal);
    }

    /// <param name="match">Of a pattern of <see cref="Phrases"/> that holds a meeting.</param>
    /// <param name="own">The meeting whose text it is; null for texts of the archive itself.</param>
    public MeetingEntry? Find(Match match, MeetingEntry? own)
    {
        if (CouncilOf(match, own) is not { } council)
        {
            return null;
        }

        var month = match.Groups["monthnumber"].Success ? Number(match, "monthnumber") : DanishDates.MonthOf(match.Groups["month"].Value);
        return (match.Groups["day"].Success, match.Groups["year"].Success) switch
        {
            (true, true) => OfDay(council, YearOf(match), month, Number(match, "day")),
            (true, false) => Nearest(byDay[(council, month, Number(match, "day"))], own),
            _ => OnlyOne(byMonth[(council, YearOf(match), month)]),
        };
    }

    private CouncilId? CouncilOf(Match match, MeetingEntry? own)
    {
        if (!match.Groups["council"].Success)
        {
            return own?.Meeting.Council;
        }

        var name = match.Groups["council"].Value;
        return councils.TryGetValue(name, out var council) || councils.TryGetValue(name.TrimEnd('s'), out council) ? council : null;
    }

    private MeetingEntry? OfDay(CouncilId council, int year, int month, int day) =>
        MeetingDate.TryParse(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"), out var date)
            ? byDate.GetValueOrDefault((council, date))
            : null;

    private static MeetingEntry? Nearest(IEnumerable<MeetingEntry> meetings, MeetingEntry? own) => own is null
        ? null
        : meetings.Select(meeting => (Meeting: meeting, Days: Math.Abs(Period.DaysBetween(DayOf(meeting), DayOf(own)))))
            .Where(near => near.Days <= MostDaysAway).OrderBy(near => near.Days).Select(near => near.Meeting).FirstOrDefault();

    private static MeetingEntry? OnlyOne(IEnumerable<MeetingEntry> meetings) => meetings.ToArray() is [var only] ? only : null;

    private static LocalDate DayOf(MeetingEntry entry) => new(entry.Meeting.Date.Year, entry.Meeting.Date.Month, entry.Meeting.Date.Day ?? 1);

    // 24 is 2024: no council met before the year 2000.
    private static int YearOf(Match match) => Number(match, "year") is var year && year < 100 ? 2000 + year : year;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
}
