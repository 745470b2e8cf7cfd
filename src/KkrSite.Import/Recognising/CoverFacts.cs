using System.Collections.Immutable;
using NodaTime;

namespace KkrSite.Import.Recognising;

/// <summary>What the front page and the running headers state of the meeting.</summary>
/// <param name="Dates">Every date that they give for it; more than one contradict each other.</param>
/// <param name="Lines">Numbers of the lines that were used.</param>
internal sealed record CoverFacts(
    ImmutableArray<LocalDate> Dates,
    string? Time,
    string? Place,
    ImmutableArray<string> Attendees,
    ImmutableArray<string> Absentees,
    bool SaysMinutes,
    ImmutableHashSet<int> Lines);
