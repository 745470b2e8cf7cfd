using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Reading.Pdf;
using KkrSite.Import.Reading.Pdf.Node;
using KkrSite.Import.Reading.Pdf.Pages;
using KkrSite.Import.Recognising;
using KkrSite.Import.Results;

namespace KkrSite.Tests.Mutations;

/// <summary>Thousands of randomly or maliciously broken documents: none crashes, stalls or exhausts an import.</summary>
public sealed class MutatedDocumentTests
{
    private const int Texts = 200;
    private const int WordDocuments = 400;
    private const int PdfFiles = 100;
    private const int PdfsTogether = 50;

    // An import that stops at its time limit counts as handled; the test uses a shorter limit than the program.
    private static readonly TimeSpan PdfTimeout = TimeSpan.FromSeconds(5);

    [Fact]
    public void No_changed_text_crashes_or_stalls_an_import()
    {
        var mutate = new TextMutator();

        new MutationRunner("text").Run(MutationSeeds.Select(Texts), mutate.Mutate, ImportVerifier.Verify);
    }

    [Fact]
    public void No_changed_Word_document_crashes_or_stalls_an_import()
    {
        var mutate = new WordMutator();

        new MutationRunner("word").Run(MutationSeeds.Select(WordDocuments), mutate.Mutate, ImportVerifier.Verify);
    }

    [Fact]
    public void No_changed_PDF_file_crashes_or_stalls_its_import_or_that_of_other_files()
    {
        var mutate = new PdfMutator();
        var watch = new MutationRunner("pdf");
        foreach (var together in MutationSeeds.Select(PdfFiles).Chunk(PdfsTogether))
        {
            var inputs = together.Select(mutate.Mutate).ToList();
            var readable = inputs.Where(input => PdfProblemDetector.FindInFile(input.Bytes) is null).ToLookup(HasLayout);
            var reader = new PdfJsReader(PdfTimeout);
            var texts = reader.ReadTexts([.. readable[false].Select(input => (ReadOnlyMemory<byte>)input.Bytes)], CancellationToken.None);
            texts.Length.ShouldBe(readable[false].Count());
            var results = reader.ReadPages([.. readable[true].Select(input => (ReadOnlyMemory<byte>)input.Bytes)], CancellationToken.None);
            var resultBySeed = readable[true].Zip(results).ToDictionary(pair => pair.First.Seed, pair => pair.Second);
            watch.Run(
                together,
                seed => inputs[seed - together[0]],
                input =>
                {
                    if (!HasLayout(input))
                    {
                        return;
                    }

                    if (resultBySeed.TryGetValue(input.Seed, out var pages))
                    {
                        var (location, diagnostics) = (new SourceLocation(input.Path), new DiagnosticBag());
                        var text = new PdfReader(location, diagnostics).Read(pages);
                        var result = text is null
                            ? new ImportResult { Source = input.Path, Meeting = new RecognisedMeeting() }
                            : new MeetingRecogniser(new RecognitionOptions(), location, diagnostics).Recognise(text, input.Path);
                        ImportVerifier.VerifyResult(result, diagnostics, input.Seed);
                    }
                    else
                    {
                        ImportVerifier.Verify(input);
                    }
                }
            );
        }
    }

    // The others are read as attachments are: for their plain text only.
    private static bool HasLayout(MutatedInput input) => input.Seed % 8 > 0;
}
