using System.Globalization;
using System.Text;

namespace KkrSite.Import.Tests.ProgramDocuments;

/// <summary>
/// Invented meetings, written by Word, LibreOffice, a browser and programs that rewrite PDF files; the scripts that made the
/// documents are in the folder make.
/// </summary>
public sealed class ProgramDocumentTests(ITestOutputHelper output)
{
    private static readonly ProgramGroundTruth Truth = ProgramGroundTruth.Load();

    public static TheoryData<string> Files => [.. Truth.Files.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_document_of_another_program_is_imported_as_its_ground_truth_says(string file) =>
        Measure(file)
            .Where(measure => measure.Expected != measure.Actual)
            .Select(measure => $"{measure.Measure}: <{measure.Expected}> but <{measure.Actual}>")
            .ShouldBeEmpty();

    [Fact]
    public void Every_measure_of_fidelity_is_complete_for_every_format()
    {
        var table = new SortedDictionary<(string Format, string Measure), (int Right, int All)>();
        foreach (var file in Truth.Files.Keys)
        {
            foreach (var (measure, expected, actual) in Measure(file))
            {
                var cell = (Path.GetExtension(file).ToUpperInvariant()[1..], measure);
                var (right, all) = table.GetValueOrDefault(cell);
                table[cell] = (right + (expected == actual ? 1 : 0), all + 1);
            }
        }

        var text = new StringBuilder();
        foreach (var ((format, measure), (right, all)) in table)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{format,-6}{measure,-20}{right,5} of {all,5}  {100.0 * right / all,6:F1} %"
            );
        }

        output.WriteLine(text.ToString());
        table.Where(row => row.Value.Right < row.Value.All).ShouldBeEmpty();
    }

    [Fact]
    public void Rows_of_an_unruled_table_are_not_taken_for_two_columns_of_text()
    {
        var (result, _) = ImportRunner.TryImport(
            File.ReadAllBytes(Path.Combine(ProgramGroundTruth.Folder, "table-without-lines.pdf")),
            "table-without-lines.pdf"
        );
        var text = string.Join('\n', result.Items.SelectMany(item => item.Sections).Select(section => section.PlainText));
        string.Join(' ', text.Split([' ', '\t', '\n', '|'], StringSplitOptions.RemoveEmptyEntries))
            .ShouldContain("Kolding 9 1.450 61 Ekstra lager fra 2027 Fredericia 7");
    }

    [Fact]
    public void A_printing_date_at_the_foot_of_the_page_is_not_the_meeting_date()
    {
        var result = ImportRunner.Import(
            "KKR Sjælland  | 12-03-2024\n\n1.1. Cykelstier ved fjorden\nSAG-2024-00001 ab\n\nIndstilling\n"
                + "Det indstilles, at KKR Sjælland godkender stien.\n\nUdskrevet den 02-03-2024 kl. 14.05\n"
        );
        result.Meeting.Date.ToString().ShouldBe("2024-03-12");
        result.Items.Single().Sections.Single().PlainText.ShouldBe("Det indstilles, at KKR Sjælland godkender stien.");
    }

    private static IEnumerable<(string Measure, string Expected, string Actual)> Measure(string file)
    {
        var (result, diagnostics) = ImportRunner.TryImport(File.ReadAllBytes(Path.Combine(ProgramGroundTruth.Folder, file)), file);
        diagnostics.ToSortedArray().ShouldBeEmpty();
        return FidelityMeasurer.Measure(Truth.Meetings[Truth.Files[file]], result, Path.GetExtension(file));
    }
}
