using DocumentFormat.OpenXml.Packaging;
using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Docx.Model;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Reads a Word document from memory: no external reference is resolved, and no macro or field is run.</summary>
internal sealed class DocxReader(SourceLocation location, DiagnosticBag diagnostics)
{
    /// <summary>Null if the document cannot be read; the reason is reported as a diagnostic.</summary>
    public SourceText? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return new DocxPackageValidator(location, diagnostics).Validate(bytes.Span) ? Open(bytes) : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The library throws exceptions of many kinds for broken and hostile files.
            diagnostics.Add(DiagnosticCodes.ImportOfBrokenDocument, location, "filen er beskadiget eller kun delvis gemt");
            return null;
        }
    }

    private SourceText? Open(ReadOnlyMemory<byte> bytes)
    {
        // Opened for editing in memory, so that the library can repair invalid addresses instead of rejecting the file.
        using var stream = new MemoryStream();
        stream.Write(bytes.Span);
        var settings = new OpenSettings { AutoSave = false, MaxCharactersInPart = DocxPackageValidator.MaxPartLength };
        using var package = WordprocessingDocument.Open(stream, isEditable: true, settings);
        if (package.MainDocumentPart is not { } main)
        {
            diagnostics.Add(DiagnosticCodes.ImportOfBrokenDocument, location, "filen indeholder ingen tekst fra Word");
            return null;
        }

        if (new OpenXmlPartValidator().FindFault(GetParts(main)) is { } fault)
        {
            diagnostics.Add(DiagnosticCodes.ImportOfOversizedDocument, location, fault);
            return null;
        }

        return Read(main);
    }

    private static SourceText Read(MainDocumentPart main)
    {
        var document = new WordDocument(main);
        var body = main.Document.Body;
        var headerReader = new DocxRunningHeaderReader(document);
        var headers = headerReader.ReadHeaders();
        var text = body is null ? [] : new DocxBlockReader(document, main, LineRole.Body).Read(body);
        var lines = LineAppearanceClassifier.Classify([.. headers, .. text, .. headerReader.ReadFooters()], document.Appearances);
        if (body is not null && PastedTextReader.Read(body, lines) is { } pasted)
        {
            return new SourceText(pasted, document.Omissions.CreateRemarks()) { Omitted = document.Omissions.Parts };
        }

        // Page breaks alone do not give the page that a line stands on.
        return new SourceText(
            document.Pages.HasRenderedBreaks ? lines : [.. lines.Select(line => line with { Page = 1 })],
            document.Omissions.CreateRemarks()
        )
        {
            Omitted = document.Omissions.Parts,
        };
    }

    private static IEnumerable<OpenXmlPart?> GetParts(MainDocumentPart main) =>
        [
            main,
            main.StyleDefinitionsPart,
            main.NumberingDefinitionsPart,
            main.FootnotesPart,
            main.EndnotesPart,
            .. main.HeaderParts,
            .. main.FooterParts,
        ];
}
