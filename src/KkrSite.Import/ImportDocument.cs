using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Reading;
using KkrSite.Import.Reading.Pdf;
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
        if (Path.GetExtension(source.Path).Equals(".pdf", StringComparison.OrdinalIgnoreCase))
        {
            return new ImportPdf(options, diagnostics).Import(source) ?? refused;
        }

        if (!Path.GetExtension(source.Path).Equals(".txt", StringComparison.OrdinalIgnoreCase))
        {
            diagnostics.Add(DiagnosticCodes.ImportOfUnknownType, location, Path.GetExtension(source.Path));
            return refused;
        }

        if (new DecodeText().Decode(source.Bytes.Span) is not { } text)
        {
            diagnostics.Add(DiagnosticCodes.ImportOfBinaryFile, location);
            return refused;
        }

        var lines = new ReadText().Read(text);
        if (lines.All(line => line.IsBlank))
        {
            diagnostics.Add(DiagnosticCodes.ImportOfEmptyFile, location);
            return refused;
        }

        return new Recognise(options, location, diagnostics).From(lines, source.Path);
    }
}
