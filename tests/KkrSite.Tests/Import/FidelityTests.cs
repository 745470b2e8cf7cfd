using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Import;
using KkrSite.Import.Results;
using KkrSite.Tests.SharedDocuments;
using Xunit.Abstractions;

namespace KkrSite.Tests.Import;

/// <summary>The five real documents against what a careful reader found in them; prints the table of fidelity.</summary>
public sealed class FidelityTests(ITestOutputHelper output)
{
    [SharedFact]
    public void The_five_documents_are_imported_as_a_careful_reader_reads_them()
    {
        var table = new FidelityTable();
        foreach (var (file, truth) in TruthDocument.Load(SharedFolder.Path))
        {
            var diagnostics = new DiagnosticBag();
            var source = new SourceDocument(file, File.ReadAllBytes(SharedFolder.At("seeds/" + file)));
            var options = new ImportOptions { Date = truth.Date is null ? MeetingDate.Parse("2025-09") : null };
            var result = new ImportDocument().Import(source, options, diagnostics);
            diagnostics.Sorted().ShouldBeEmpty();
            table.Compare(file[..3], truth, result);
        }

        output.WriteLine(table.ToString());
        table.Misses.ShouldBeEmpty();
    }
}
