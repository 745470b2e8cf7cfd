using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Import;
using KkrSite.Import.Reading.Pdf;
using KkrSite.Import.Reading.Pdf.Pages;
using KkrSite.Import.Recognising;
using KkrSite.Import.Results;

namespace KkrSite.Tests.Import.Printed;

/// <summary>Imports many PDF files with one process.</summary>
internal static class PrintedDocuments
{
    public static IReadOnlyList<(ImportResult? Result, DiagnosticBag Diagnostics, PdfReading Reading)> Import(IEnumerable<byte[]> files, ImportOptions? options = null)
    {
        var answers = new RunPdfScript().Run([.. files.Select(file => new PdfRequest(file, null, Layout: true))], CancellationToken.None);
        return [.. answers.Select(answer => Import(answer, options ?? new ImportOptions()))];
    }

    private static (ImportResult? Result, DiagnosticBag Diagnostics, PdfReading Reading) Import(PdfAnswer answer, ImportOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var reading = answer.Problem is { } problem ? new PdfReading([], [], problem) : new ReadPdf().Read(answer.Pages);
        var result = reading.Problem is null ? new ImportPdf(options, diagnostics).Import(reading, new SourceLocation("dagsorden.pdf")) : null;
        return (result, diagnostics, reading);
    }
}
