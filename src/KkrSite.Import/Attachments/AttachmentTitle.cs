using KkrSite.Archive.Model;

namespace KkrSite.Import.Attachments;

/// <summary>An attachment as a document names it.</summary>
/// <param name="Position">Its place among the item's attachments, from 1.</param>
public sealed record AttachmentTitle(ItemNumber Item, int Position, string Title);
