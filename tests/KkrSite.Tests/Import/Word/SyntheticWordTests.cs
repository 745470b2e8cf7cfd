using KkrSite.Archive.Diagnostics;
using KkrSite.Import;
using KkrSite.Import.Results;
using KkrSite.Tests.Import.Office;
using KkrSite.Tests.Import.Synthetic;

namespace KkrSite.Tests.Import.Word;

/// <summary>Invented agendas as Word documents in every setting: they say what was put in, and what their plain text says.</summary>
public sealed class SyntheticWordTests
{
    private const int Documents = 300;

    [Fact]
    public void What_an_invented_agenda_says_is_found_again_in_every_Word_setting()
    {
        var misses = new List<string>();
        for (var seed = 1; seed <= Documents; seed++)
        {
            var random = new Random(seed);
            var agenda = SyntheticAgenda.Invent(random);
            var setting = WordSetting.Draw(random);
            var layout = new SyntheticLayout { Width = 80, Unwrapped = true, Bullet = random.Next(2) == 0 ? "–" : "•" };
            var writer = new WordWriter(agenda, setting, layout.Bullet, random);
            var (word, diagnostics) = Import(writer.Write(), "dagsorden.docx");
            misses.AddRange(SyntheticDocumentTests.Compare(agenda, layout, word, diagnostics)
                .Concat(SameMeeting.Differences(Import(System.Text.Encoding.UTF8.GetBytes(new SyntheticWriter(agenda, layout, random).Write()), "dagsorden.txt").Result, word))
                .Concat(TextDifference.Of("links", string.Join(' ', writer.Addresses.Select(pair => $"{pair.Key}={pair.Value}")), LinksOf(word)))
                .Select(miss => $"{seed}: {miss} [{setting}]"));
        }

        misses.ShouldBeEmpty(string.Join('\n', misses.Take(40)));
    }

    private static string LinksOf(ImportResult result) =>
        string.Join(' ', result.Items.SelectMany(item => item.Links.Select(link => $"{item.Number}={link.Address}")));

    private static (ImportResult Result, DiagnosticBag Diagnostics) Import(byte[] bytes, string name)
    {
        var diagnostics = new DiagnosticBag();
        return (new ImportDocument().Import(new SourceDocument(name, bytes), new ImportOptions(), diagnostics), diagnostics);
    }
}
