using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Reading;
using KkrSite.Import.Reading.Docx;
using KkrSite.Import.Reading.Pdf;
using KkrSite.Import.Reading.Txt;
using KkrSite.Import.Recognising;
using KkrSite.Import.Results;

namespace KkrSite.Import;

/// <summary>
/// The way in: a document becomes a meeting with its items, or diagnostics that say why not. Touches no disk;
/// what to write is planned next.
/// </summary>
public sealed class ImportDocument
{
    public ImportResult Import(SourceDocument source, ImportOptions options, DiagnosticBag diagnostics)
    {
        var location = new SourceLocation(source.Path);
        var refused = new ImportResult { Source = source.Path, Meeting = new RecognisedMeeting() };
        if (Read(source, location, diagnostics) is not { } text)
        {
            return refused;
        }

        if (text.Lines.All(line => line.IsBlank))
        {
            diagnostics.Add(DiagnosticCodes.ImportOfEmptyFile, location);
            return refused;
        }

        return new Recognise(options, location, diagnostics).From(text, source.Path);
    }

    /// <summary>The file's name decides who reads it; null where it cannot be read, with the diagnostic that says why.</summary>
    private static SourceText? Read(SourceDocument source, SourceLocation location, DiagnosticBag diagnostics)
    {
        var type = Path.GetExtension(source.Path);
        switch (type.ToUpperInvariant())
        {
            case ".TXT":
                return ReadPlain(source, location, diagnostics);
            case ".DOCX" or ".DOCM" or ".DOTX" or ".DOTM":
                return new ReadDocx(location, diagnostics).Read(source.Bytes);
            case ".PDF":
                return new ReadPdf(location, diagnostics).Read(source.Bytes);
            case ".DOC" or ".DOT" or ".RTF" or ".ODT":
                diagnostics.Add(DiagnosticCodes.ImportOfOtherWordFormat, location, $"et dokument af typen {type}");
                return null;
            default:
                diagnostics.Add(DiagnosticCodes.ImportOfUnknownType, location, type);
                return null;
        }
    }

    private static SourceText? ReadPlain(SourceDocument source, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (new DecodeText().Decode(source.Bytes.Span) is { } text)
        {
            return new SourceText(new ReadText().Read(text), []);
        }

        diagnostics.Add(DiagnosticCodes.ImportOfBinaryFile, location);
        return null;
    }
}
