namespace KkrSite.Theme.Parts;

/// <summary>A council as it stands in lists.</summary>
/// <param name="Municipalities">19 kommuner; empty where they are not known.</param>
/// <param name="Meetings">4 møder; or "ingen møder endnu".</param>
public sealed record CouncilSummary(string Key, string Name, string Url, string? Region, string Municipalities, string Meetings);
