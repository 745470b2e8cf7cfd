using KkrSite.Tests.Import.Printed;
using KkrSite.Tests.Import.Synthetic;

namespace KkrSite.Tests.Import;

/// <summary>Invented agendas, printed in every way that papers are: what went in must come out of the PDF, word for word.</summary>
public sealed class PrintedDocumentTests
{
    private const int Documents = 40;

    [Fact]
    public void What_an_invented_agenda_says_is_found_again_however_it_is_printed()
    {
        var printed = Enumerable.Range(1, Documents).Select(Print).ToList();
        var read = PrintedDocuments.Import(printed.Select(print => print.File));
        var misses = new List<string>();
        foreach (var (print, found) in printed.Zip(read))
        {
            found.Result.ShouldNotBeNull($"{print.Seed}");
            misses.AddRange(SyntheticComparison.Misses(print.Agenda, print.Style.ShowsCases, print.Style.Bullet, found.Result!, found.Diagnostics)
                .Select(miss => $"{print.Seed}: {miss} [{print.Style}]"));
        }

        misses.ShouldBeEmpty($"{misses.Select(miss => miss.Split(':')[0]).Distinct().Count()} of {Documents}\n" + string.Join('\n', misses.Take(60)));
    }

    [Fact]
    public void The_links_of_a_page_lie_over_their_words()
    {
        var printed = Enumerable.Range(1, Documents).Select(Print).Where(print => print.Links.Count > 0).ToList();
        var read = PrintedDocuments.Import(printed.Select(print => print.File));

        foreach (var (print, found) in printed.Zip(read))
        {
            var linked = found.Text!.Lines.SelectMany(line => line.Format?.Links.Select(link => (Text: line.Text.Substring(link.Start, link.Length), link.Address)) ?? []);
            linked.ShouldBe(print.Links.Values.Select(address => ("Drøftelse", address)), $"{print.Seed}");
        }
    }

    private static (int Seed, SyntheticAgenda Agenda, PrintStyle Style, byte[] File, Dictionary<string, string> Links) Print(int seed)
    {
        var random = new Random(seed);
        var agenda = SyntheticAgenda.Invent(random);
        var style = PrintStyle.Draw(random);
        var print = new PrintAgenda(agenda, style);
        return (seed, agenda, style, print.Print(), print.Links);
    }
}
