using System.Collections.Immutable;

namespace KkrSite.Import.Reading.Pdf;

/// <summary>What came of reading a PDF file.</summary>
/// <param name="Dropped">Texts that are no text of the meeting: set aslant over the page, as a stamp or a watermark.</param>
internal sealed record PdfReading(ImmutableArray<SourceLine> Lines, ImmutableArray<SetAside> Dropped, PdfProblem? Problem);
