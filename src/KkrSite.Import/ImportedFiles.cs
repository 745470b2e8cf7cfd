using System.Collections.Immutable;
using KkrSite.Import.Attachments;
using KkrSite.Import.Results;

namespace KkrSite.Import;

/// <summary>What the files that a user gave turned out to be.</summary>
/// <param name="Documents">The meetings that were read, in the order of their files.</param>
/// <param name="Attachments">The files that are attachments of them.</param>
public sealed record ImportedFiles(ImmutableArray<ImportResult> Documents, ImmutableArray<AttachmentFile> Attachments);
