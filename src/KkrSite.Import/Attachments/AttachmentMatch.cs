using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Import.Attachments;

/// <summary>A file and the attachments that it is: several where items name the same one, none where no match is certain.</summary>
public sealed record AttachmentMatch(AttachmentFile File, ImmutableArray<AttachmentTitle> Titles);

/// <summary>A file that the user gave besides the document.</summary>
/// <param name="Path">As the user gave it.</param>
/// <param name="Size">In bytes.</param>
public sealed record AttachmentFile(string Path, long Size)
{
    public string Name => System.IO.Path.GetFileName(Path);
}

/// <summary>An attachment as a document names it.</summary>
/// <param name="Position">Its position among the item's attachments, from 1.</param>
public sealed record AttachmentTitle(ItemNumber Item, int Position, string Title);
