namespace KkrSite.Rendering.Json;

/// <summary>A meeting as it stands in the JSON of its council.</summary>
internal sealed record MeetingReference(string Url, string Date, string DatePrecision, string Status);
