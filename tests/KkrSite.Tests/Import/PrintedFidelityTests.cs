using KkrSite.Archive.Model;
using KkrSite.Import;
using KkrSite.Import.Reading.Txt;
using KkrSite.Tests.Import.Printed;
using KkrSite.Tests.SharedDocuments;
using Xunit.Abstractions;

namespace KkrSite.Tests.Import;

/// <summary>
/// The real documents' texts, printed line by line as PDF and read back, against what a careful reader found in them. Print
/// of other letters fills other lines, and the addresses that extraction left at page ends are print like all the rest: so
/// the table is shown whole, and what must be right in it is what items are made of.
/// </summary>
public sealed class PrintedFidelityTests(ITestOutputHelper output)
{
    [SharedFact]
    public void The_five_documents_are_read_from_print_as_from_text()
    {
        var table = new FidelityTable();
        foreach (var (file, truth) in TruthDocument.Load(SharedFolder.Path))
        {
            var text = new DecodeText().Decode(File.ReadAllBytes(SharedFolder.At("seeds/" + file)))!;
            var print = PrintLines.Print(new ReadText().Read(text));
            var options = new ImportOptions { Date = truth.Date is null ? MeetingDate.Parse("2025-09") : null };
            var read = PrintedDocuments.Import([print], options).Single();
            read.Diagnostics.Sorted().ShouldBeEmpty();
            table.Compare(file[..3], truth, read.Result!);
        }

        output.WriteLine(table.ToString());
        string[] certain =
        [
            "meeting", "items found", "number", "heading", "title", "case numbers", "initials", "sections", "decision",
            "words lost", "words invented", "account of words",
        ];
        table.Misses.Where(miss => Array.Exists(certain, measure => miss.Contains($": {measure}", StringComparison.Ordinal))).ShouldBeEmpty();
        table.Misses.Count.ShouldBeLessThan(19);
    }
}
