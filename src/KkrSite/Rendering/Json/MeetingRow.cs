namespace KkrSite.Rendering.Json;

/// <summary>A meeting as it stands in the list of all of them.</summary>
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
    int ItemCount);
