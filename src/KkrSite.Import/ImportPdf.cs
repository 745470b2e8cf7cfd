using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Reading.Pdf;
using KkrSite.Import.Recognising;
using KkrSite.Import.Results;

namespace KkrSite.Import;

/// <summary>A PDF file becomes a meeting, or a diagnostic says why not.</summary>
internal sealed class ImportPdf(ImportOptions options, DiagnosticBag diagnostics)
{
    public ImportResult? Import(SourceDocument source) => Import(new ReadPdf().Read(source.Bytes), new SourceLocation(source.Path));

    public ImportResult? Import(PdfReading reading, SourceLocation location)
    {
        if (reading.Problem is { } problem)
        {
            diagnostics.Add(CodeOf(problem), location);
            return null;
        }

        return AddSetAside(new Recognise(options, location, diagnostics).From(reading.Lines, location.Path), reading);
    }

    private static ImportResult AddSetAside(ImportResult result, PdfReading reading)
    {
        var dropped = reading.Dropped
            .Select(text => new DroppedText(text.Text, text.Reason, FirstLine(reading, text.Page), Words.Count(text.Text)))
            .ToList();
        var words = dropped.Sum(text => text.WordCount);
        return dropped.Count == 0 || result.Items.IsEmpty ? result : result with
        {
            Dropped = [.. result.Dropped.Concat(dropped).OrderBy(text => text.Line)],
            Words = result.Words with { Source = result.Words.Source + words, Dropped = result.Words.Dropped + words },
        };
    }

    private static int FirstLine(PdfReading reading, int page) => reading.Lines.FirstOrDefault(line => line.Page >= page)?.Number ?? 0;

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
