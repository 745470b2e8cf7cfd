using System.Collections.Immutable;

namespace KkrSite.Import.Reading.Pdf.Pages;

/// <summary>The result of reading one PDF file: its pages, or the problem that prevented it.</summary>
internal abstract record PdfReadResult<TPage>;

/// <summary>The pages of a file that could be read.</summary>
/// <param name="Content">Empty if pages with positions were requested.</param>
internal sealed record PdfReadPages<TPage>(ImmutableArray<TPage> Pages, PdfDocumentContent Content) : PdfReadResult<TPage>;

/// <summary>A file that could not be read.</summary>
internal sealed record PdfReadFailure<TPage>(PdfProblem Problem) : PdfReadResult<TPage>;
