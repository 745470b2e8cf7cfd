using DocumentFormat.OpenXml.Packaging;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Reads a Word document from memory: nothing outside the file is looked up, and nothing in it is run.</summary>
internal sealed class ReadDocx(SourceLocation location, DiagnosticBag diagnostics)
{
    /// <summary>Null where it cannot be read; the diagnostics say why.</summary>
    public SourceText? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return new CheckContainer(location, diagnostics).Refuses(bytes.Span) ? null : Open(bytes);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The library throws exceptions of every kind over what a broken or hostile file may hold.
            diagnostics.Add(DiagnosticCodes.ImportOfBrokenDocument, location, "filen er beskadiget eller kun delvis gemt");
            return null;
        }
    }

    private SourceText? Open(ReadOnlyMemory<byte> bytes)
    {
        // A copy that may be changed in memory: addresses that are none are mended in it, or the library refuses the whole file.
        using var stream = new MemoryStream();
        stream.Write(bytes.Span);
        var settings = new OpenSettings
        {
            AutoSave = false,
            MaxCharactersInPart = CheckContainer.LongestPart,
            RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory((_, _, address) => "about:blank#" + Uri.EscapeDataString(address ?? "")),
        };
        using var package = WordprocessingDocument.Open(stream, isEditable: true, settings);
        if (package.MainDocumentPart is not { } main)
        {
            diagnostics.Add(DiagnosticCodes.ImportOfBrokenDocument, location, "filen indeholder ingen tekst fra Word");
            return null;
        }

        if (new CheckXml().Look(PartsOf(main)) is { } fault)
        {
            diagnostics.Add(DiagnosticCodes.ImportOfOversizedDocument, location, fault);
            return null;
        }

        return Read(main);
    }

    private static SourceText Read(MainDocumentPart main)
    {
        var document = new WordDocument(main);
        var running = new ReadRunningHeaders(document);
        var heads = running.Heads();
        var body = main.Document.Body is { } text ? new ReadBlocks(document, main, LinePart.Body).Read(text) : [];
        var lines = new JudgeLooks().Judge([.. heads, .. body, .. running.Feet()], document.Looks);

        if (main.Document.Body is { } whole && TypedText.Read(whole, lines) is { } typed)
        {
            return new SourceText(typed, document.LeftOut.Remarks());
        }

        // The writer's own page breaks alone do not say which page a line stands on.
        return new SourceText(document.Pages.IsNoted ? lines : [.. lines.Select(line => line with { Page = 1 })], document.LeftOut.Remarks());
    }

    private static IEnumerable<OpenXmlPart?> PartsOf(MainDocumentPart main) =>
    [
        main, main.StyleDefinitionsPart, main.NumberingDefinitionsPart, main.FootnotesPart, main.EndnotesPart,
        .. main.HeaderParts, .. main.FooterParts,
    ];
}
