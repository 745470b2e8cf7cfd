using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Checks.Attachments;

/// <summary>What was read of a published attachment, for the checks, which read no file themselves.</summary>
/// <param name="File">As messages name it.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Content">By its first bytes.</param>
/// <param name="Pages">Its text, by page where the type has pages.</param>
/// <param name="Problem">Why the text could not be read; in Danish, null where it could.</param>
public sealed record AttachmentReading(SourceLocation File, long Size, ContentType Content, ImmutableArray<string> Pages, string? Problem);
