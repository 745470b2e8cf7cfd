using KkrSite.Import.Tests.Comparisons;
using KkrSite.TestTools.Documents;

namespace KkrSite.Import.Tests.SyntheticDocuments;

/// <summary>Invented agendas as PDF in all print styles; the import must return every word.</summary>
public sealed class SyntheticPdfTests
{
    private const int DocumentCount = 40;

    [Fact]
    public void A_synthetic_agenda_printed_as_PDF_in_any_style_is_imported_unchanged()
    {
        var printed = Enumerable.Range(1, DocumentCount).Select(Print).ToList();
        var read = PdfBatchImporter.Import(printed.Select(print => print.File));
        var misses = new List<string>();
        foreach (var (print, found) in printed.Zip(read))
        {
            found.Result.ShouldNotBeNull($"{print.Seed}");
            misses.AddRange(
                SyntheticAgendaComparer
                    .Compare(print.Agenda, print.Style.ShowsCases, print.Style.Bullet, found.Result!, found.Diagnostics)
                    .Select(miss => $"{print.Seed}: {miss} [{print.Style}]")
            );
        }

        misses.ShouldBeEmpty(
            $"{misses.Select(miss => miss.Split(':')[0]).Distinct().Count()} of {DocumentCount}\n" + string.Join('\n', misses.Take(60))
        );
    }

    [Fact]
    public void Links_of_a_PDF_page_are_placed_over_their_words()
    {
        var printed = Enumerable.Range(1, DocumentCount).Select(Print).Where(print => print.Links.Count > 0).ToList();
        var read = PdfBatchImporter.Import(printed.Select(print => print.File));

        foreach (var (print, found) in printed.Zip(read))
        {
            var linked = found.Text!.Lines.SelectMany(line =>
                line.Format?.Links.Select(link => (Text: line.Text.Substring(link.Start, link.Length), link.Address)) ?? []
            );
            linked.ShouldBe(print.Links.Values.Select(address => ("Drøftelse", address)), $"{print.Seed}");
        }
    }

    private static (int Seed, SyntheticAgenda Agenda, PrintStyle Style, byte[] File, Dictionary<string, string> Links) Print(int seed)
    {
        var random = new Random(seed);
        var agenda = SyntheticAgenda.Create(random);
        var style = PrintStyle.CreateRandom(random);
        var print = new SyntheticPdfPrinter(agenda, style);
        return (seed, agenda, style, print.Print(), print.Links);
    }
}
