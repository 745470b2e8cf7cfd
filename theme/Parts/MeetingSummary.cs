namespace KkrSite.Theme.Parts;

/// <summary>A meeting as it stands in lists.</summary>
/// <param name="CouncilKey">The style's token and the council's slug: midtjylland.</param>
/// <param name="Status">Danish, capitalised: Dagsorden, Referat, Aflyst, Flyttet til 3. december 2024.</param>
/// <param name="StatusKind">agenda, minutes, cancelled, moved.</param>
/// <param name="ItemCount">As people read it: 12 punkter; empty where there is none.</param>
public sealed record MeetingSummary(
    string Url, Link Council, string CouncilKey, DateView Date, string? Time, string? Place, string Status, string StatusKind, string ItemCount);
