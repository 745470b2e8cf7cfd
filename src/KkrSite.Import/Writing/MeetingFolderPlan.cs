using System.Collections.Immutable;
using KkrSite.Import.Attachments;
using KkrSite.Import.Merging;

namespace KkrSite.Import.Writing;

/// <summary>What an import changes in a meeting's folder; nothing is written yet.</summary>
public sealed record MeetingFolderPlan
{
    /// <summary>Relative to the input folder: <c>moeder/midtjylland/2024-11-19</c>.</summary>
    public required string Folder { get; init; }

    /// <summary>By path.</summary>
    public ImmutableArray<PlannedWrite> Writes { get; init; } = [];

    /// <summary>Files that are replaced by one with another name: items that --overwrite gives a new number.</summary>
    public ImmutableArray<string> Deletes { get; init; } = [];

    /// <summary>Attachments to copy into the folder.</summary>
    public ImmutableArray<PlannedCopy> Copies { get; init; } = [];

    /// <summary>Files that --overwrite removes something from: their present content is backed up.</summary>
    public ImmutableArray<string> Replaced { get; init; } = [];

    /// <summary>Files that the document does not change.</summary>
    public ImmutableArray<string> Unchanged { get; init; } = [];

    public ImmutableArray<FileConflict> Conflicts { get; init; } = [];

    /// <summary>Danish: items that are new, moved or missing compared with the folder.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>Attachments that are only a title once all is written: the item's number and the title.</summary>
    public ImmutableArray<(string Number, string Title)> AttachmentsWithoutFile { get; init; } = [];

    /// <summary>Files that match no attachment clearly, with their names in the folder.</summary>
    public ImmutableArray<(AttachmentFile File, string Name)> UnmatchedAttachments { get; init; } = [];

    /// <summary>The plan with the attachments of the same document.</summary>
    public MeetingFolderPlan AddAttachments(AttachmentPlan attachments) =>
        this with
        {
            Copies = attachments.Copies,
            Conflicts = [.. Conflicts, .. attachments.Conflicts],
            Replaced = [.. Replaced, .. attachments.Copies.Where(copy => !copy.IsNew).Select(copy => copy.Path)],
            UnmatchedAttachments = attachments.Unmatched,
        };

    /// <summary>Text of the document was left out in favour of the folder's.</summary>
    public bool HasHeldBackText => Conflicts.Any(conflict => conflict is not OverwrittenConflict);
}

/// <summary>A file to write.</summary>
/// <param name="Path">Relative to the input folder, with slashes.</param>
/// <param name="IsNew">The folder does not have it yet; otherwise it is completed or, with --overwrite, replaced.</param>
public sealed record PlannedWrite(string Path, string Text, bool IsNew);

/// <summary>An attachment to copy into the meeting's folder.</summary>
/// <param name="Source">The file, as the user named it.</param>
/// <param name="Path">Relative to the input folder, with slashes.</param>
/// <param name="IsNew">The folder has no file of that name yet.</param>
public sealed record PlannedCopy(string Source, string Path, bool IsNew);
