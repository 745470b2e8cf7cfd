using KkrSite.Archive.Model;

namespace KkrSite.Import.Recognising;

/// <summary>A line of a table of contents.</summary>
/// <param name="Page">As printed; null where the table gives none.</param>
internal sealed record ContentsEntry(ItemNumber Number, string Title, string? Page, int Line);
