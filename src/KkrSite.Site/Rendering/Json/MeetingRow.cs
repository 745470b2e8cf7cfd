using System.Collections.Immutable;

namespace KkrSite.Site.Rendering.Json;

/// <summary>A meeting in the list of all meetings.</summary>
internal sealed record MeetingRow(
    string Url,
    string Council,
    string CouncilName,
    string Date,
    string DatePrecision,
    string? Time,
    string? Place,
    string Status,
    string? MovedTo,
    string Rendition,
    int ItemCount
);

/// <summary>A case in the list of all cases.</summary>
/// <param name="Title">The editor's, or null.</param>
/// <param name="Councils">Ids of the councils of its items.</param>
internal sealed record CaseRow(
    string Url,
    string CaseNumber,
    string? Title,
    ImmutableArray<string> Councils,
    string FirstDate,
    string LatestDate,
    int ItemCount
);
