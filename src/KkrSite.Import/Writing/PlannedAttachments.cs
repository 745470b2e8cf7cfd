using System.Collections.Immutable;
using KkrSite.Import.Attachments;
using KkrSite.Import.Results;
using KkrSite.Import.Writing.Completing;

namespace KkrSite.Import.Writing;

/// <summary>What an import would do with the files beside the document.</summary>
/// <param name="Unplaced">Files that no attachment is clearly named like, with their names in the folder.</param>
/// <param name="Result">The document's meeting, whose attachments now say which file they are.</param>
public sealed record PlannedAttachments(ImportResult Result, ImmutableArray<PlannedCopy> Copies, ImmutableArray<FileConflict> Conflicts, ImmutableArray<(AttachmentFile File, string Name)> Unplaced);
