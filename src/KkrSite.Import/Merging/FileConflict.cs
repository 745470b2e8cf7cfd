using System.Collections.Immutable;

namespace KkrSite.Import.Merging;

/// <summary>A place where the document differs from the folder's file, which may be an editor's work.</summary>
/// <param name="Path">Relative to the input folder, with slashes.</param>
/// <param name="Description">Danish: the key or section.</param>
/// <param name="Diff">Lines that begin with "- " are the file's, those with "+ " the document's.</param>
public abstract record FileConflict(string Path, string Description, ImmutableArray<string> Diff)
{
    /// <summary>A conflict that --overwrite decides.</summary>
    public static FileConflict Create(string path, string description, ImmutableArray<string> diff, bool overwrite) =>
        overwrite ? new OverwrittenConflict(path, description, diff) : new OverwritableConflict(path, description, diff);
}

/// <summary>The document's text was taken, because of --overwrite.</summary>
public sealed record OverwrittenConflict(string Path, string Description, ImmutableArray<string> Diff)
    : FileConflict(Path, Description, Diff);

/// <summary>The file's text stays; --overwrite would take the document's.</summary>
public sealed record OverwritableConflict(string Path, string Description, ImmutableArray<string> Diff)
    : FileConflict(Path, Description, Diff);

/// <summary>The file's text stays, and --overwrite alone changes nothing.</summary>
/// <param name="Remedy">Danish: what the user can do.</param>
public sealed record ManualConflict(string Path, string Description, ImmutableArray<string> Diff, string Remedy)
    : FileConflict(Path, Description, Diff);
