using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Recognising;
using KkrSite.Import.Results;
using KkrSite.TestTools.Documents;

namespace KkrSite.Import.Tests.SyntheticDocuments;

/// <summary>Plain text that was pasted into Word, so that each line has become a paragraph.</summary>
public sealed class PastedWordTests
{
    private const int DocumentCount = 120;

    [Fact]
    public void Text_pasted_into_Word_gives_the_same_meeting_as_its_text_file()
    {
        var misses = new List<string>();
        for (var seed = 1; seed <= DocumentCount; seed++)
        {
            var random = new Random(seed);
            var agenda = SyntheticAgenda.Create(random);
            var layout = SyntheticTextLayout.CreateRandom(random) with { Unwrapped = false, LosesNumbers = false, NewLine = "\n" };
            var text = new SyntheticTextWriter(agenda, layout, random).Write();
            var word = Import(Paste(text));

            misses.AddRange(
                SyntheticTextTests.Compare(agenda, layout, word.Result, word.Diagnostics).Select(miss => $"{seed}: {miss} [{layout}]")
            );
        }

        misses.ShouldBeEmpty(string.Join('\n', misses.Take(40)));
    }

    private static (ImportResult Result, DiagnosticBag Diagnostics) Import(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        return (DocumentImporter.Import(new DocumentFile("dagsorden.docx", bytes), new RecognitionOptions(), diagnostics), diagnostics);
    }

    private static byte[] Paste(string text)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            package.AddMainDocumentPart().Document = new Document(
                new Body(
                    text.Split('\n')
                        .Select(line => new Paragraph(
                            line.Split('\f')
                                .SelectMany(
                                    (piece, i) =>
                                        i == 0 ? [Words(piece)] : new[] { new Run(new Break { Type = BreakValues.Page }), Words(piece) }
                                )
                        ))
                )
            );
        }

        return stream.ToArray();
    }

    private static Run Words(string text) =>
        new(
            text.Split('\t')
                .SelectMany((piece, i) => i == 0 ? new OpenXmlElement[] { Preserved(piece) } : [new TabChar(), Preserved(piece)])
        );

    private static Text Preserved(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };
}
