namespace KkrSite.Import.Writing;

/// <summary>An attachment to copy into the meeting's folder.</summary>
/// <param name="Source">The file as the user gave it.</param>
/// <param name="Path">Relative to the input folder, with slashes.</param>
/// <param name="IsNew">The folder does not have a file of that name yet.</param>
public sealed record PlannedCopy(string Source, string Path, bool IsNew);
