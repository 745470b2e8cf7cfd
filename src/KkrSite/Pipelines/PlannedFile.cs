using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Rendering;

namespace KkrSite.Pipelines;

/// <summary>A file that the site will have.</summary>
/// <param name="PostProcess">Makes the content; runs when every pipeline has stated its files, on any thread.</param>
/// <param name="Source">The content file that it shows, for messages; null for pages that gather many.</param>
/// <param name="Listing">Whether sitemap and ledger name it.</param>
/// <param name="Texts">The texts that it shows among others: all files of the same texts are made one after another.</param>
public sealed record PlannedFile(
    UrlPath Url,
    Func<ReadOnlyMemory<byte>> PostProcess,
    SourceLocation? Source = null,
    FileListing Listing = FileListing.Address,
    MeetingTexts? Texts = null);
