using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Import.Recognising;
using KkrSite.TestTools;

namespace KkrSite.Import.Tests.Fidelity;

/// <summary>Compares the five real documents with the ground truth and prints the fidelity table.</summary>
public sealed class FidelityTests(ITestOutputHelper output)
{
    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void The_real_text_documents_are_imported_as_their_ground_truth_says()
    {
        var table = new FidelityTable();
        foreach (var (file, truth) in GroundTruthDocument.Load(SharedFolder.Path))
        {
            var diagnostics = new DiagnosticBag();
            var source = new DocumentFile(file, File.ReadAllBytes(SharedFolder.GetPath("seeds/" + file)));
            var options = new RecognitionOptions { Date = truth.Date is null ? MeetingDate.Parse("2025-09") : null };
            var result = DocumentImporter.Import(source, options, diagnostics);
            diagnostics.ToSortedArray().ShouldBeEmpty();
            table.Compare(file[..3], truth, result);
        }

        output.WriteLine(table.ToString());
        table.Misses.ShouldBeEmpty();
    }
}
