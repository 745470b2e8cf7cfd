using System.Collections.Immutable;

namespace KkrSite.Import.Writing.Completing;

/// <summary>A place where the document says something else than the folder's file, which may be an editor's work.</summary>
/// <param name="Path">Relative to the input folder, with slashes.</param>
/// <param name="What">Danish: the key or section.</param>
/// <param name="Diff">Lines beginning with "- " for what the file has and "+ " for what the document says.</param>
/// <param name="IsTaken">The document's words are taken, because the user said --overwrite.</param>
public sealed record FileConflict(string Path, string What, ImmutableArray<string> Diff, bool IsTaken)
{
    /// <summary>Danish: what the user does where --overwrite alone is no help; null where it is.</summary>
    public string? Remedy { get; init; }
}
