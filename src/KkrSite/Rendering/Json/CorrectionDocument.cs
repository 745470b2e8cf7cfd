namespace KkrSite.Rendering.Json;

/// <summary>A dated correction of a meeting.</summary>
/// <param name="Item">The number of the item that it corrects; null where it is the meeting as a whole.</param>
internal sealed record CorrectionDocument(string Date, string Text, string? Item);
