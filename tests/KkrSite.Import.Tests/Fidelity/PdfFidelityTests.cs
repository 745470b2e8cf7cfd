using KkrSite.Archive.Model;
using KkrSite.Import.Reading;
using KkrSite.Import.Recognising;
using KkrSite.Import.Tests.SyntheticDocuments;
using KkrSite.TestTools;

namespace KkrSite.Import.Tests.Fidelity;

/// <summary>
/// The texts of the real documents, printed line by line as PDF and imported, compared with the ground truth. Another font breaks
/// the lines differently, and addresses that text extraction put at page ends are printed as text: the whole table is shown, but
/// only the measures of items must be right.
/// </summary>
public sealed class PdfFidelityTests(ITestOutputHelper output)
{
    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void The_real_documents_printed_as_PDF_are_imported_as_their_ground_truth_says()
    {
        var table = new FidelityTable();
        foreach (var (file, truth) in GroundTruthDocument.Load(SharedFolder.Path))
        {
            var text = PlainTextDecoder.Decode(File.ReadAllBytes(SharedFolder.GetPath("seeds/" + file)))!;
            var print = PlainTextPdfPrinter.Print(PlainTextReader.Read(text));
            var options = new RecognitionOptions { Date = truth.Date is null ? MeetingDate.Parse("2025-09") : null };
            var read = PdfBatchImporter.Import([print], options).Single();
            read.Diagnostics.ToSortedArray().ShouldBeEmpty();
            table.Compare(file[..3], truth, read.Result!);
        }

        output.WriteLine(table.ToString());
        string[] certain =
        [
            "meeting",
            "items found",
            "number",
            "heading",
            "title",
            "case numbers",
            "initials",
            "sections",
            "decision",
            "words lost",
            "words invented",
            "account of words",
        ];
        table
            .Misses.Where(miss => Array.Exists(certain, measure => miss.Contains($": {measure}", StringComparison.Ordinal)))
            .ShouldBeEmpty();
        table.Misses.Count.ShouldBeLessThan(19);
    }
}
