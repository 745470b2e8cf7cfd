namespace KkrSite.Rendering.Json;

/// <summary>Something that the minutes changed of an item's agenda.</summary>
/// <param name="Part">newItem, number, title, caseNumbers, section, newSection or newAttachment.</param>
/// <param name="Name">The section's heading or the attachment's title; else null.</param>
/// <param name="Before">As the agenda had it; null for what is new.</param>
internal sealed record ChangeDocument(string Part, string? Name, string? Before);
