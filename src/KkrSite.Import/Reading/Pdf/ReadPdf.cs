using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf;

/// <summary>Reads a PDF file, or says why it cannot be read.</summary>
internal sealed class ReadPdf(SourceLocation location, DiagnosticBag diagnostics)
{
    public SourceText? Read(ReadOnlyMemory<byte> bytes, CancellationToken stop = default) =>
        PdfBytes.ProblemOf(bytes.Span) is { } broken
            ? Refuse(broken)
            : Read(new RunPdfScript().Run([new PdfRequest(bytes, Layout: true)], stop)[0]);

    public SourceText? Read(PdfAnswer answer) =>
        (answer.Problem ?? JudgeText.ProblemOf(answer.Pages)) is { } problem ? Refuse(problem) : new InterpretPages().Interpret(answer.Pages);

    private SourceText? Refuse(PdfProblem problem)
    {
        diagnostics.Add(CodeOf(problem), location);
        return null;
    }

    private static DiagnosticCode CodeOf(PdfProblem problem) => problem switch
    {
        PdfProblem.Encrypted => DiagnosticCodes.ImportOfLockedPdf,
        PdfProblem.TooLarge => DiagnosticCodes.ImportOfTooLargePdf,
        PdfProblem.TooSlow => DiagnosticCodes.ImportOfTooSlowPdf,
        PdfProblem.Scanned => DiagnosticCodes.ImportOfScannedPdf,
        PdfProblem.Garbled => DiagnosticCodes.ImportOfGarbledPdf,
        PdfProblem.NodeMissing => DiagnosticCodes.ImportWithoutNode,
        PdfProblem.NodeUnfit => DiagnosticCodes.ImportWithUnfitNode,
        _ => DiagnosticCodes.ImportOfBrokenPdf,
    };
}
