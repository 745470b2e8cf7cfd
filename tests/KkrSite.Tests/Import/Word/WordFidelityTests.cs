using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Import;
using KkrSite.Import.Results;
using KkrSite.Tests.SharedDocuments;
using Xunit.Abstractions;

namespace KkrSite.Tests.Import.Word;

/// <summary>The five real documents, written as Word documents in memory and read again, against what a careful reader found in them.</summary>
public sealed class WordFidelityTests(ITestOutputHelper output)
{
    [SharedFact]
    public void The_five_documents_say_the_same_as_Word_documents()
    {
        var table = new FidelityTable();
        foreach (var (file, truth) in TruthDocument.Load(SharedFolder.Path))
        {
            var date = truth.Date is null ? MeetingDate.Parse("2025-09") : (MeetingDate?)null;
            var plain = Import(file, File.ReadAllBytes(SharedFolder.At("seeds/" + file)), date);
            table.Compare(file[..3], truth, Import(Path.ChangeExtension(file, ".docx"), new RewriteAsWord().Write(plain), date));
        }

        output.WriteLine(table.ToString());
        table.Misses.ShouldBeEmpty();
    }

    private static ImportResult Import(string name, byte[] bytes, MeetingDate? date)
    {
        var diagnostics = new DiagnosticBag();
        var result = new ImportDocument().Import(new SourceDocument(name, bytes), new ImportOptions { Date = date }, diagnostics);
        diagnostics.Sorted().ShouldBeEmpty();
        return result;
    }
}
