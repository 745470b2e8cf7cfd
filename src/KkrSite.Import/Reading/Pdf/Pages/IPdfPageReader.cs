using System.Collections.Immutable;

namespace KkrSite.Import.Reading.Pdf.Pages;

/// <summary>The library that parses PDF files, behind an interface so that it can be replaced.</summary>
internal interface IPdfPageReader
{
    /// <summary>The pages of each file with the positions of their text. One result for each file, in the same order.</summary>
    ImmutableArray<PdfReadResult<PdfPage>> ReadPages(IReadOnlyList<ReadOnlyMemory<byte>> files, CancellationToken stop);

    /// <summary>The text of each page of each file, and what else the file holds. One result for each file, in the same order.</summary>
    ImmutableArray<PdfReadResult<PdfTextPage>> ReadTexts(IReadOnlyList<ReadOnlyMemory<byte>> files, CancellationToken stop);
}
