using System.Globalization;
using KkrSite.Reporting;
using KkrSite.TestTools;
using KkrSite.TestTools.Documents;

namespace KkrSite.Tests.Commands;

/// <summary>Many documents at once: what is sound goes in, what is not is named and left out.</summary>
public sealed class BulkImportTests : IDisposable
{
    private const int Meetings = 20;

    private readonly TemporaryFolder folder = new();

    public BulkImportTests()
    {
        Directory.CreateDirectory(folder["dokumenter"]);
        for (var i = 1; i <= Meetings; i++)
        {
            File.WriteAllText(folder[$"dokumenter/{GetName(i)}"], FormatAgenda(i));
        }

        File.WriteAllBytes(folder["dokumenter/skannet.pdf"], PdfWriter.Write([new PdfOutputPage()]));
        File.WriteAllText(folder["dokumenter/ødelagt.docx"], "PK");
        File.WriteAllText(folder["dokumenter/notat.txt"], "1. Punkt uden møde\nSAG-2024-00001 abc\nBaggrund\nTekst.\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Sound_documents_are_imported_and_the_others_are_named()
    {
        var run = Import();

        run.ExitCode.ShouldBe(ExitCode.ContentErrors);
        Directory.GetDirectories(folder["input/moeder/sjaelland"]).Length.ShouldBe(Meetings);
        run.Results.ShouldContain($"I alt: {Meetings} møder, {Meetings} punkter, 0 tvivl, 3 filer udeladt");
        foreach (var name in (string[])["skannet.pdf", "ødelagt.docx", "notat.txt"])
        {
            run.Results.ShouldContain($"kan ikke importeres: {name} (KKR05");
            run.Messages.ShouldContain($"{name}: fejl KKR05");
        }

        run.Messages.ShouldContain("3 filer er udeladt, og intet er skrevet af dem: ");
    }

    [Fact]
    public void A_line_is_written_for_each_file_that_is_read_and_each_meeting_that_is_written()
    {
        var lines = Import().Results.Split('\n');

        lines.Count(line => line.Contains($"/{Meetings + 3} ", StringComparison.Ordinal)).ShouldBe(Meetings + 3);
        lines.ShouldContain($"{GetName(7)}: moeder/sjaelland/2024-03-07, 1 punkt, 0 tvivl");
    }

    [Fact]
    public void A_second_run_does_what_is_left()
    {
        Import();
        var before = ReadFiles();
        File.WriteAllText(folder["dokumenter/notat.txt"], FormatAgenda(31));

        var run = Import();

        run.Results.Split('\n').Count(line => line.EndsWith(", intet nyt", StringComparison.Ordinal)).ShouldBe(Meetings);
        Directory.Exists(folder["input/moeder/sjaelland/2024-03-31"]).ShouldBeTrue();
        ReadFiles().Where(file => !file.Key.Contains("2024-03-31", StringComparison.Ordinal)).ShouldBe(before);
    }

    private CommandRun Import() =>
        CommandRun.Execute("import", Path.Combine(folder["dokumenter"], "*"), "--input", folder["input"]);

    private Dictionary<string, string> ReadFiles() =>
        Directory
            .EnumerateFiles(folder["input"], "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .ToDictionary(path => path, File.ReadAllText);

    private static string GetName(int day) => $"dagsorden-{day.ToString("00", CultureInfo.InvariantCulture)}.txt";

    private static string FormatAgenda(int day) =>
        $"KKR Sjælland\nDagsorden\nDato: {day:00}-03-2024\n\n1. Cykelstier\nSAG-2024-00001 abc\n\nBaggrund\nStierne er smalle.\n";
}
