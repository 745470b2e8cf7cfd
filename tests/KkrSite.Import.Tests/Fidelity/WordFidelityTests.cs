using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Import.Recognising;
using KkrSite.Import.Results;
using KkrSite.TestTools;

namespace KkrSite.Import.Tests.Fidelity;

/// <summary>The five real documents, written as Word documents in memory and read again, compared with the ground truth.</summary>
public sealed class WordFidelityTests(ITestOutputHelper output)
{
    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void The_real_documents_written_as_Word_are_imported_as_their_ground_truth_says()
    {
        var table = new FidelityTable();
        foreach (var (file, truth) in GroundTruthDocument.Load(SharedFolder.Path))
        {
            var date = truth.Date is null ? MeetingDate.Parse("2025-09") : (MeetingDate?)null;
            var plain = Import(file, File.ReadAllBytes(SharedFolder.GetPath("seeds/" + file)), date);
            table.Compare(file[..3], truth, Import(Path.ChangeExtension(file, ".docx"), new ImportResultWordWriter().Write(plain), date));
        }

        output.WriteLine(table.ToString());
        table.Misses.ShouldBeEmpty();
    }

    private static ImportResult Import(string name, byte[] bytes, MeetingDate? date)
    {
        var diagnostics = new DiagnosticBag();
        var result = DocumentImporter.Import(new DocumentFile(name, bytes), new RecognitionOptions { Date = date }, diagnostics);
        diagnostics.ToSortedArray().ShouldBeEmpty();
        return result;
    }
}
