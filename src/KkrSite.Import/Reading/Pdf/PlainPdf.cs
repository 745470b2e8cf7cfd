using System.Collections.Immutable;

namespace KkrSite.Import.Reading.Pdf;

/// <summary>A PDF file's text alone, page by page, or what was in the way.</summary>
public sealed record PlainPdf(ImmutableArray<string> Pages, PdfProblem? Problem);
