using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using NodaTime;

namespace KkrSite.Site.Rendering.References;

/// <summary>Finds the meeting that a text mentions by its date, and by its council where that is not the text's own.</summary>
internal sealed class NamedMeetingFinder
{
    // A date without a year is the nearest one to the meeting of the text.
    private const int MaxDaysApart = 300;

    private readonly ILookup<(CouncilId Council, MeetingDate Date), MeetingEntry> byDate;
    private readonly ILookup<(CouncilId Council, int Year, int Month), MeetingEntry> byMonth;
    private readonly ILookup<(CouncilId Council, int Month, int? Day), MeetingEntry> byDay;
    private readonly FrozenDictionary<string, CouncilId> councils;

    public NamedMeetingFinder(MeetingArchive archive)
    {
        byDate = archive.Meetings.ToLookup(entry => (entry.Council.Id, entry.Date));
        byMonth = archive.Meetings.ToLookup(entry => (entry.Council.Id, entry.Date.Year, entry.Date.Month));
        byDay = archive.Meetings.ToLookup(entry => (entry.Council.Id, entry.Date.Month, entry.Date.Day));
        councils = archive
            .Councils.Select(entry => entry.Record)
            .DistinctBy(council => council.ShortName, StringComparer.Ordinal)
            .ToFrozenDictionary(council => council.ShortName, council => council.Id, StringComparer.Ordinal);
    }

    /// <param name="match">Of a pattern of <see cref="ReferencePatterns"/> that contains a meeting.</param>
    /// <param name="own">The meeting of the text; null for texts of the archive itself.</param>
    public MeetingEntry? Find(Match match, MeetingEntry? own)
    {
        if (FindCouncil(match, own) is not { } council)
        {
            return null;
        }

        var month = match.Groups["monthnumber"].Success
            ? ParseNumber(match, "monthnumber")
            : DanishMonths.FindNumber(match.Groups["month"].Value);
        return (match.Groups["day"].Success, match.Groups["year"].Success) switch
        {
            (true, true) => FindByDay(council, YearOf(match), month, ParseNumber(match, "day")),
            (true, false) => FindNearest(byDay[(council, month, ParseNumber(match, "day"))], own),
            _ => SingleOrNull(byMonth[(council, YearOf(match), month)]),
        };
    }

    private CouncilId? FindCouncil(Match match, MeetingEntry? own)
    {
        if (!match.Groups["council"].Success)
        {
            return own?.Council.Id;
        }

        var name = match.Groups["council"].Value;
        return councils.TryGetValue(name, out var council) || councils.TryGetValue(name.TrimEnd('s'), out council) ? council : null;
    }

    private MeetingEntry? FindByDay(CouncilId council, int year, int month, int day) =>
        MeetingDate.TryParse(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"), out var date)
            ? SingleOrNull(byDate[(council, date)])
            : null;

    private static MeetingEntry? FindNearest(IEnumerable<MeetingEntry> meetings, MeetingEntry? own) =>
        own is null
            ? null
            : meetings
                .Select(meeting => (Meeting: meeting, Days: Math.Abs(Period.DaysBetween(DayOf(meeting), DayOf(own)))))
                .Where(candidate => candidate.Days <= MaxDaysApart)
                .OrderBy(candidate => candidate.Days)
                .Select(candidate => candidate.Meeting)
                .FirstOrDefault();

    private static MeetingEntry? SingleOrNull(IEnumerable<MeetingEntry> meetings) => meetings.ToArray() is [var only] ? only : null;

    private static LocalDate DayOf(MeetingEntry entry) => new(entry.Date.Year, entry.Date.Month, entry.Date.Day ?? 1);

    // 24 is 2024: no council met before the year 2000.
    private static int YearOf(Match match) => ParseNumber(match, "year") is var year && year < 100 ? 2000 + year : year;

    private static int ParseNumber(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
}
