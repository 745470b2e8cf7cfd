using System.Collections.Immutable;

namespace KkrSite.Import.Attachments;

/// <summary>A file and the attachments that it is: several where items name the same one, none where no name is clearly its own.</summary>
public sealed record PlacedAttachment(AttachmentFile File, ImmutableArray<AttachmentTitle> Titles);
