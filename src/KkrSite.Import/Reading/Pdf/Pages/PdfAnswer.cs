using System.Collections.Immutable;

namespace KkrSite.Import.Reading.Pdf.Pages;

/// <summary>What came of reading one file: its pages, or what was in the way.</summary>
internal sealed record PdfAnswer(ImmutableArray<PdfPage> Pages, PdfProblem? Problem)
{
    public static PdfAnswer Failed(PdfProblem problem) => new([], problem);
}
