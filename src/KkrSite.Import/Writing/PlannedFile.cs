namespace KkrSite.Import.Writing;

/// <summary>A file to write.</summary>
/// <param name="Path">Relative to the input folder, with slashes.</param>
/// <param name="IsNew">The folder does not have it yet; otherwise it is completed or, if the user said so, overwritten.</param>
public sealed record PlannedFile(string Path, string Text, bool IsNew);
