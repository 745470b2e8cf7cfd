using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KkrSite.Archive.Diagnostics;
using KkrSite.Import;
using KkrSite.Import.Results;
using KkrSite.Tests.Import.Synthetic;

namespace KkrSite.Tests.Import.Word;

/// <summary>Plain text that was pasted into Word, so that each line has become a paragraph.</summary>
public sealed class TypedWordTests
{
    private const int Documents = 120;

    [Fact]
    public void A_pasted_text_gives_the_meeting_that_its_text_file_gives()
    {
        var misses = new List<string>();
        for (var seed = 1; seed <= Documents; seed++)
        {
            var random = new Random(seed);
            var agenda = SyntheticAgenda.Invent(random);
            var layout = SyntheticLayout.Draw(random) with { Unwrapped = false, LosesNumbers = false, NewLine = "\n" };
            var text = new SyntheticWriter(agenda, layout, random).Write();
            var word = Import(Paste(text));

            misses.AddRange(SyntheticDocumentTests.Compare(agenda, layout, word.Result, word.Diagnostics).Select(miss => $"{seed}: {miss} [{layout}]"));
        }

        misses.ShouldBeEmpty(string.Join('\n', misses.Take(40)));
    }

    private static (ImportResult Result, DiagnosticBag Diagnostics) Import(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        return (new ImportDocument().Import(new SourceDocument("dagsorden.docx", bytes), new ImportOptions(), diagnostics), diagnostics);
    }

    private static byte[] Paste(string text)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            package.AddMainDocumentPart().Document = new Document(new Body(text.Split('\n').Select(line => new Paragraph(
                line.Split('\f').SelectMany((piece, i) => i == 0 ? [Words(piece)] : new[] { new Run(new Break { Type = BreakValues.Page }), Words(piece) })))));
        }

        return stream.ToArray();
    }

    private static Run Words(string text) => new(text.Split('\t').SelectMany((piece, i) =>
        i == 0 ? new OpenXmlElement[] { Preserved(piece) } : [new TabChar(), Preserved(piece)]));

    private static Text Preserved(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };
}
