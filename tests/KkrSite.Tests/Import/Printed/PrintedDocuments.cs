using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Import;
using KkrSite.Import.Reading.Pdf;
using KkrSite.Import.Reading.Pdf.Pages;
using KkrSite.Import.Recognising;

namespace KkrSite.Tests.Import.Printed;

/// <summary>Imports many PDF files with one process.</summary>
internal static class PrintedDocuments
{
    public static IReadOnlyList<PrintedImport> Import(IEnumerable<byte[]> files, ImportOptions? options = null)
    {
        var answers = new RunPdfScript().Run([.. files.Select(file => new PdfRequest(file, Layout: true))], CancellationToken.None);
        return [.. answers.Select(answer => Import(answer, options ?? new ImportOptions()))];
    }

    private static PrintedImport Import(PdfAnswer answer, ImportOptions options)
    {
        var (location, diagnostics) = (new SourceLocation("dagsorden.pdf"), new DiagnosticBag());
        var text = new ReadPdf(location, diagnostics).Read(answer);
        return new PrintedImport(text, text is null ? null : new Recognise(options, location, diagnostics).From(text, location.Path), diagnostics);
    }
}
