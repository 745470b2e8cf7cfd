using System.Collections.Immutable;
using KkrSite.Import.Writing.Completing;

namespace KkrSite.Import.Writing;

/// <summary>What an import would do to a meeting's folder; nothing is done yet.</summary>
public sealed record MeetingFilePlan
{
    /// <summary>Relative to the input folder: <c>moeder/midtjylland/2024-11-19</c>.</summary>
    public required string Folder { get; init; }

    /// <summary>By path.</summary>
    public ImmutableArray<PlannedFile> Writes { get; init; } = [];

    /// <summary>Files that another name replaces: an item that was moved, with --overwrite.</summary>
    public ImmutableArray<string> Deletes { get; init; } = [];

    /// <summary>Attachments to copy beside them.</summary>
    public ImmutableArray<PlannedCopy> Copies { get; init; } = [];

    /// <summary>Files of which --overwrite takes something away: they are kept aside as they are now.</summary>
    public ImmutableArray<string> Replaced { get; init; } = [];

    /// <summary>Files that already say what the document says.</summary>
    public ImmutableArray<string> Unchanged { get; init; } = [];

    public ImmutableArray<FileConflict> Conflicts { get; init; } = [];

    /// <summary>Danish: items that are new, moved or missing against the folder.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>Attachments of the folder's items, when all is written, that are only a title: the item's number and the title.</summary>
    public ImmutableArray<(string Number, string Title)> AttachmentsWithoutFile { get; init; } = [];

    /// <summary>The plan with the attachments that come with it.</summary>
    public MeetingFilePlan With(PlannedAttachments attachments) => this with
    {
        Copies = attachments.Copies,
        Conflicts = [.. Conflicts, .. attachments.Conflicts],
        Replaced = [.. Replaced, .. attachments.Copies.Where(copy => !copy.IsNew).Select(copy => copy.Path)],
    };

    /// <summary>Words of the document were left out to save what the folder has.</summary>
    public bool HoldsBack => Conflicts.Any(conflict => !conflict.IsTaken);
}
