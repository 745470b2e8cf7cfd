namespace KkrSite.Rendering.Changes;

/// <summary>Something that the minutes changed of an item.</summary>
/// <param name="Name">The section's heading or the attachment's title; null where the part is the item's own.</param>
/// <param name="Before">As the agenda had it; null where it had none.</param>
/// <param name="After">As it stands now; null where it is gone.</param>
internal sealed record AgendaChange(AgendaPart Part, string? Name, string? Before, string? After);
