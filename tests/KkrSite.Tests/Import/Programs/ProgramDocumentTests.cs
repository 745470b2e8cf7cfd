using System.Globalization;
using System.Text;
using Xunit.Abstractions;

namespace KkrSite.Tests.Import.Programs;

/// <summary>
/// Meetings that never were, as Word, LibreOffice, a browser and rewriting programs write them; the scripts that made the
/// documents stand in the folder make.
/// </summary>
public sealed class ProgramDocumentTests(ITestOutputHelper output)
{
    private static readonly ProgramTruth Truth = ProgramTruth.Load();

    public static TheoryData<string> Files => [.. Truth.Files.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_document_is_read_as_what_it_was_made_of(string file) =>
        Measure(file).Where(measure => measure.Expected != measure.Actual).Select(measure => $"{measure.Measure}: <{measure.Expected}> but <{measure.Actual}>").ShouldBeEmpty();

    [Fact]
    public void The_table_of_fidelity_is_whole_for_every_format()
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
            text.AppendLine(CultureInfo.InvariantCulture, $"{format,-6}{measure,-20}{right,5} of {all,5}  {100.0 * right / all,6:F1} %");
        }

        output.WriteLine(text.ToString());
        table.Where(row => row.Value.Right < row.Value.All).ShouldBeEmpty();
    }

    [Fact]
    public void The_rows_of_a_table_without_lines_are_not_taken_for_two_texts_side_by_side()
    {
        var (result, _) = Documents.Try(File.ReadAllBytes(Path.Combine(ProgramTruth.Folder, "table-without-lines.pdf")), "table-without-lines.pdf");
        var text = string.Join('\n', result.Items.SelectMany(item => item.Sections).Select(section => section.PlainText));
        string.Join(' ', text.Split([' ', '\t', '\n', '|'], StringSplitOptions.RemoveEmptyEntries)).ShouldContain("Kolding 9 1.450 61 Ekstra lager fra 2027 Fredericia 7");
    }

    [Fact]
    public void The_day_of_printing_at_the_foot_of_the_page_is_not_the_day_of_the_meeting()
    {
        var result = Documents.Import(
            "KKR Sjælland  | 12-03-2024\n\n1.1. Cykelstier ved fjorden\nSAG-2024-00001 ab\n\nIndstilling\nDet indstilles, at KKR Sjælland godkender stien.\n\nUdskrevet den 02-03-2024 kl. 14.05\n");
        result.Meeting.Date.ToString().ShouldBe("2024-03-12");
        result.Items.Single().Sections.Single().PlainText.ShouldBe("Det indstilles, at KKR Sjælland godkender stien.");
    }

    private static IEnumerable<(string Measure, string Expected, string Actual)> Measure(string file)
    {
        var (result, diagnostics) = Documents.Try(File.ReadAllBytes(Path.Combine(ProgramTruth.Folder, file)), file);
        diagnostics.Sorted().ShouldBeEmpty();
        return MeasureFidelity.Of(Truth.Meetings[Truth.Files[file]], result, Path.GetExtension(file));
    }
}
