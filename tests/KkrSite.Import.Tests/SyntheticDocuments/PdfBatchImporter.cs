using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Pdf;
using KkrSite.Import.Reading.Pdf.Node;
using KkrSite.Import.Reading.Pdf.Pages;
using KkrSite.Import.Recognising;
using KkrSite.Import.Results;

namespace KkrSite.Import.Tests.SyntheticDocuments;

/// <summary>Imports many PDF files with one process.</summary>
internal static class PdfBatchImporter
{
    public static IReadOnlyList<PdfImport> Import(IEnumerable<byte[]> files, RecognitionOptions? options = null)
    {
        var results = new PdfJsReader().ReadPages([.. files.Select(file => new ReadOnlyMemory<byte>(file))], CancellationToken.None);
        return [.. results.Select(result => Import(result, options ?? new RecognitionOptions()))];
    }

    private static PdfImport Import(PdfReadResult<PdfPage> pages, RecognitionOptions options)
    {
        var (location, diagnostics) = (new SourceLocation("dagsorden.pdf"), new DiagnosticBag());
        var text = new PdfReader(location, diagnostics).Read(pages);
        return new PdfImport(
            text,
            text is null ? null : new MeetingRecogniser(options, location, diagnostics).Recognise(text, location.Path),
            diagnostics
        );
    }
}

/// <summary>The result of a printed document: its lines, the recognised meeting and the diagnostics.</summary>
/// <param name="Text">Null if the document was rejected.</param>
internal sealed record PdfImport(SourceText? Text, ImportResult? Result, DiagnosticBag Diagnostics);
