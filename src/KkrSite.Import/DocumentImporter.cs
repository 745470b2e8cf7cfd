using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading;
using KkrSite.Import.Reading.Docx;
using KkrSite.Import.Reading.Pdf;
using KkrSite.Import.Reading.Pdf.Pages;
using KkrSite.Import.Recognising;
using KkrSite.Import.Results;

namespace KkrSite.Import;

/// <summary>
/// Reads one document into a meeting with its items, or diagnostics with the reasons. Uses no disk: writing is planned later.
/// </summary>
public static class DocumentImporter
{
    public static ImportResult Import(DocumentFile source, RecognitionOptions options, DiagnosticBag diagnostics) =>
        Import(source, pages: null, options, diagnostics);

    /// <summary>Whether it is a PDF file whose pages can be asked for.</summary>
    internal static bool HasPages(DocumentFile source) => IsPdf(source) && PdfProblemDetector.FindInFile(source.Bytes.Span) is null;

    /// <param name="pages">Of a PDF file that was read together with others.</param>
    internal static ImportResult Import(
        DocumentFile source,
        PdfReadResult<PdfPage>? pages,
        RecognitionOptions options,
        DiagnosticBag diagnostics
    )
    {
        var location = new SourceLocation(source.Path);
        var unread = new ImportResult { Source = source.Path, Meeting = new RecognisedMeeting() };
        if (Read(source, pages, location, diagnostics) is not { } text)
        {
            return unread;
        }

        if (text.Lines.All(line => line.IsBlank))
        {
            diagnostics.Add(DiagnosticCodes.ImportOfEmptyFile, location);
            return unread;
        }

        return new MeetingRecogniser(options, location, diagnostics).Recognise(text, source.Path);
    }

    // The file's extension selects the reader. Null where it cannot be read, with a diagnostic.
    private static SourceText? Read(
        DocumentFile source,
        PdfReadResult<PdfPage>? pages,
        SourceLocation location,
        DiagnosticBag diagnostics
    )
    {
        var type = Path.GetExtension(source.Path);
        switch (type.ToUpperInvariant())
        {
            case ".TXT":
                return ReadPlainText(source, location, diagnostics);
            case ".DOCX" or ".DOCM" or ".DOTX" or ".DOTM":
                return new DocxReader(location, diagnostics).Read(source.Bytes);
            case ".PDF":
                var reader = new PdfReader(location, diagnostics);
                return pages is null ? reader.Read(source.Bytes) : reader.Read(pages);
            case ".DOC" or ".DOT" or ".RTF" or ".ODT":
                diagnostics.Add(DiagnosticCodes.ImportOfOtherWordFormat, location, $"et dokument af typen {type}");
                return null;
            default:
                diagnostics.Add(DiagnosticCodes.ImportOfUnknownType, location, type);
                return null;
        }
    }

    private static bool IsPdf(DocumentFile source) => Path.GetExtension(source.Path).Equals(".pdf", StringComparison.OrdinalIgnoreCase);

    private static SourceText? ReadPlainText(DocumentFile source, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (PlainTextDecoder.Decode(source.Bytes.Span) is { } text)
        {
            return new SourceText(PlainTextReader.Read(text), []);
        }

        diagnostics.Add(DiagnosticCodes.ImportOfBinaryFile, location);
        return null;
    }
}

/// <summary>A file to import, already in memory; the extension of its name selects the reader.</summary>
/// <param name="Path">As the user gave it; messages show it.</param>
public sealed record DocumentFile(string Path, ReadOnlyMemory<byte> Bytes);
