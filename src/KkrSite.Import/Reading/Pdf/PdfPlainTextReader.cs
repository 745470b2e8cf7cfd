using System.Collections.Immutable;
using System.Diagnostics;
using KkrSite.Import.Reading.Pdf.Node;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf;

/// <summary>Reads the plain text of many PDF files, such as attachments whose text is searched.</summary>
public static class PdfPlainTextReader
{
    /// <summary>One result for each file, in the same order.</summary>
    public static ImmutableArray<PdfPlainText> Read(IEnumerable<byte[]> files) => Read(files, new PdfJsReader());

    internal static ImmutableArray<PdfPlainText> Read(IEnumerable<byte[]> files, IPdfPageReader pageReader) =>
        [
            .. pageReader
                .ReadTexts([.. files.Select(file => new ReadOnlyMemory<byte>(file))], CancellationToken.None)
                .Select(CreateText),
        ];

    private static PdfPlainText CreateText(PdfReadResult<PdfTextPage> result) =>
        result switch
        {
            PdfReadPages<PdfTextPage> { Pages: var pages, Content: var content } => new PdfPlainText(
                pages,
                content,
                PdfProblemDetector.FindInTexts([.. pages.Select(page => page.Text)])
            ),
            PdfReadFailure<PdfTextPage> { Problem: var problem } => new PdfPlainText([], PdfDocumentContent.Empty, problem),
            _ => throw new UnreachableException(),
        };
}

/// <summary>The plain text of a PDF file.</summary>
/// <param name="Pages">What could be read, which may be incomplete if there is a problem.</param>
/// <param name="Problem">Null if the text of the pages that are no pictures is complete.</param>
public sealed record PdfPlainText(ImmutableArray<PdfTextPage> Pages, PdfDocumentContent Content, PdfProblem? Problem);
