using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Danish;
using KkrSite.Import.Reading.Pdf.Node;
using KkrSite.Import.Reading.Pdf.Pages;
using KkrSite.Import.Recognising;
using KkrSite.Import.Results;

namespace KkrSite.Import;

/// <summary>Reads documents on all cores; the PDF files of a core share one process that reads them.</summary>
public sealed class DocumentBatchReader(RecognitionOptions options)
{
    private const long MaxDocumentSize = 100 * 1024 * 1024;

    /// <summary>How many files one call should get, so that no core waits and no more of them are in memory than needed.</summary>
    public static int BatchSize { get; } = 8 * Environment.ProcessorCount;

    /// <returns>One for each file, in their order; what one file is does not change how another is read.</returns>
    public ImmutableArray<ReadDocument> Read(IReadOnlyList<string> paths)
    {
        var share = Math.Max(1, (paths.Count + Environment.ProcessorCount - 1) / Environment.ProcessorCount);

        // SelectMany of a parallel query cannot be compiled ahead of time.
        var shares = paths.Chunk(share).AsParallel().AsOrdered().Select(ReadShare).ToList();
        return [.. shares.SelectMany(files => files)];
    }

    private ImmutableArray<ReadDocument> ReadShare(string[] paths)
    {
        var files = paths
            .Where(path => GetSize(path) <= MaxDocumentSize)
            .ToDictionary(path => path, path => new DocumentFile(path, File.ReadAllBytes(path)), StringComparer.Ordinal);
        DocumentFile[] pdfFiles = [.. files.Values.Where(DocumentImporter.HasPages)];
        var pages = pdfFiles
            .Zip(new PdfJsReader().ReadPages([.. pdfFiles.Select(file => file.Bytes)], CancellationToken.None))
            .ToDictionary(pair => pair.First.Path, pair => pair.Second, StringComparer.Ordinal);
        return [.. paths.Select(path => Recognise(path, files.GetValueOrDefault(path), pages.GetValueOrDefault(path)))];
    }

    private ReadDocument Recognise(string path, DocumentFile? file, PdfReadResult<PdfPage>? pages)
    {
        var diagnostics = new DiagnosticBag();
        if (file is not null)
        {
            return new ReadDocument(path, DocumentImporter.Import(file, pages, options, diagnostics), diagnostics);
        }

        diagnostics.Add(
            DiagnosticCodes.ImportOfOversizedFile,
            new SourceLocation(path),
            DanishNumbers.FormatMegabytesRoundedDown(GetSize(path)),
            DanishNumbers.FormatMegabytesRoundedDown(MaxDocumentSize)
        );
        return new ReadDocument(path, new ImportResult { Source = path, Meeting = new RecognisedMeeting() }, diagnostics);
    }

    private static long GetSize(string path) => new FileInfo(path).Length;
}

/// <summary>What a file was read as.</summary>
/// <param name="Path">As the user gave it.</param>
/// <param name="Diagnostics">Of this file.</param>
public sealed record ReadDocument(string Path, ImportResult Result, DiagnosticBag Diagnostics)
{
    /// <summary>Why it cannot be imported; empty where it can.</summary>
    public ImmutableArray<DiagnosticCode> ErrorCodes { get; } =
    [
        .. Diagnostics
            .ToSortedArray()
            .Where(diagnostic => diagnostic.Severity == Severity.Error)
            .Select(diagnostic => diagnostic.Code),
    ];
}
