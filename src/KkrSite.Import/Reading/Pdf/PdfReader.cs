using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Pdf.Layout;
using KkrSite.Import.Reading.Pdf.Node;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf;

/// <summary>Reads a PDF file into lines of text, or reports why it cannot be read.</summary>
internal sealed class PdfReader(SourceLocation location, DiagnosticBag diagnostics, IPdfPageReader pageReader)
{
    public PdfReader(SourceLocation location, DiagnosticBag diagnostics)
        : this(location, diagnostics, new PdfJsReader()) { }

    /// <summary>Null if the file cannot be read; the reason is reported as a diagnostic.</summary>
    public SourceText? Read(ReadOnlyMemory<byte> bytes, CancellationToken stop = default) =>
        PdfProblemDetector.FindInFile(bytes.Span) is { } problem ? Reject(problem) : Read(pageReader.ReadPages([bytes], stop)[0]);

    /// <summary>The text of a file whose pages have been read together with those of other files.</summary>
    public SourceText? Read(PdfReadResult<PdfPage> result) =>
        result switch
        {
            PdfReadPages<PdfPage> { Pages: var pages } => Read(pages),
            PdfReadFailure<PdfPage> { Problem: var problem } => Reject(problem),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private SourceText? Read(ImmutableArray<PdfPage> pages) =>
        PdfProblemDetector.FindInPages(pages) is { } problem ? Reject(problem) : PdfLayoutAnalyser.Analyse(pages);

    private SourceText? Reject(PdfProblem problem)
    {
        diagnostics.Add(GetCode(problem), location);
        return null;
    }

    private static DiagnosticCode GetCode(PdfProblem problem) =>
        problem switch
        {
            PdfProblem.Encrypted => DiagnosticCodes.ImportOfLockedPdf,
            PdfProblem.TooLarge => DiagnosticCodes.ImportOfOversizedPdf,
            PdfProblem.TooSlow => DiagnosticCodes.ImportOfSlowPdf,
            PdfProblem.Scanned => DiagnosticCodes.ImportOfScannedPdf,
            PdfProblem.Garbled => DiagnosticCodes.ImportOfGarbledPdf,
            PdfProblem.NodeMissing => DiagnosticCodes.ImportWithoutNode,
            PdfProblem.NodeUnfit => DiagnosticCodes.ImportWithUnsupportedNode,
            _ => DiagnosticCodes.ImportOfBrokenPdf,
        };
}
