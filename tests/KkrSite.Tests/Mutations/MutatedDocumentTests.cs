using KkrSite.Archive.Diagnostics;
using KkrSite.Import;
using KkrSite.Import.Reading.Pdf;
using KkrSite.Import.Reading.Pdf.Pages;
using KkrSite.Import.Recognising;
using KkrSite.Import.Results;

namespace KkrSite.Tests.Mutations;

/// <summary>Thousands of documents that are broken in every way chance and malice find: none crashes, stalls or fills an import.</summary>
public sealed class MutatedDocumentTests
{
    private const int Texts = 1500;
    private const int WordDocuments = 3300;
    private const int PdfFiles = 700;
    private const int PdfsTogether = 100;

    // A reader that is stopped has given its answer; it need not be waited for as long as a user's patience lasts.
    private static readonly TimeSpan PatienceWithPdf = TimeSpan.FromSeconds(5);

    [Fact]
    public void No_changed_text_crashes_or_stalls_an_import()
    {
        var mutate = new MutateText();

        new WatchInputs("text").Run(MutationCount.Seeds(Texts), mutate.Make, AttemptImport.Of);
    }

    [Fact]
    public void No_changed_Word_document_crashes_or_stalls_an_import()
    {
        var mutate = new MutateWord();

        new WatchInputs("word").Run(MutationCount.Seeds(WordDocuments), mutate.Make, AttemptImport.Of);
    }

    [Fact]
    public void No_changed_PDF_file_crashes_or_stalls_an_import_or_the_files_beside_it()
    {
        var mutate = new MutatePdf();
        var watch = new WatchInputs("pdf");
        foreach (var together in MutationCount.Seeds(PdfFiles).Chunk(PdfsTogether))
        {
            var inputs = together.Select(mutate.Make).ToList();
            var whole = inputs.Where(input => PdfBytes.ProblemOf(input.Bytes) is null).ToList();
            var answers = new RunPdfScript(PatienceWithPdf).Run([.. whole.Select(input => new PdfRequest(input.Bytes, Layout: HasLayout(input)))], CancellationToken.None);
            var answered = whole.Zip(answers).ToDictionary(pair => pair.First.Seed, pair => pair.Second);
            watch.Run(together, seed => inputs[seed - together[0]], input =>
            {
                if (!HasLayout(input))
                {
                    answered.GetValueOrDefault(input.Seed)?.Pages.ShouldAllBe(page => page.Text != null);
                }
                else if (answered.TryGetValue(input.Seed, out var answer))
                {
                    var (location, diagnostics) = (new SourceLocation(input.Path), new DiagnosticBag());
                    var text = new ReadPdf(location, diagnostics).Read(answer);
                    var result = text is null ? new ImportResult { Source = input.Path, Meeting = new RecognisedMeeting() } : new Recognise(new ImportOptions(), location, diagnostics).From(text, input.Path);
                    AttemptImport.Judge(result, diagnostics, input.Seed);
                }
                else
                {
                    AttemptImport.Of(input);
                }
            });
        }
    }

    // Attachments are read for their plain text alone.
    private static bool HasLayout(MutatedInput input) => input.Seed % 8 > 0;
}
