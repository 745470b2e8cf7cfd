using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Recognising;
using KkrSite.Import.Results;
using KkrSite.Import.Tests.Comparisons;
using KkrSite.TestTools.Documents;

namespace KkrSite.Import.Tests.SyntheticDocuments;

/// <summary>Invented agendas in all layouts of real ones; the import must return every word.</summary>
public sealed class SyntheticTextTests
{
    private const int DocumentCount = 250;

    [Fact]
    public void A_synthetic_agenda_as_text_in_any_layout_is_imported_unchanged()
    {
        var misses = new List<string>();
        for (var seed = 1; seed <= DocumentCount; seed++)
        {
            var random = new Random(seed);
            var agenda = SyntheticAgenda.Create(random);
            var layout = SyntheticTextLayout.CreateRandom(random);
            var text = new SyntheticTextWriter(agenda, layout, random).Write();
            var (result, diagnostics) = Import(text, random);
            if (Environment.GetEnvironmentVariable("KKRSITE_DUMP") is { Length: > 0 } folder)
            {
                File.WriteAllText(Path.Combine(folder, $"{seed}.txt"), text);
            }

            misses.AddRange(Compare(agenda, layout, result, diagnostics).Select(miss => $"{seed}: {miss} [{layout}]"));
        }

        misses.ShouldBeEmpty(string.Join('\n', misses.Take(60)));
    }

    private static (ImportResult Result, DiagnosticBag Diagnostics) Import(string text, Random random)
    {
        var bytes = random.Next(5) switch
        {
            0 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text.Replace("\uF0B7", "•", StringComparison.Ordinal)),
            1 => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
            2 => Encoding.UTF8.GetBytes(text.Normalize(NormalizationForm.FormD)),
            3 => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
            _ => Encoding.UTF8.GetBytes(text),
        };
        var diagnostics = new DiagnosticBag();
        return (DocumentImporter.Import(new DocumentFile("dagsorden.txt", bytes), new RecognitionOptions(), diagnostics), diagnostics);
    }

    internal static IEnumerable<string> Compare(
        SyntheticAgenda agenda,
        SyntheticTextLayout layout,
        ImportResult result,
        DiagnosticBag diagnostics
    ) => SyntheticAgendaComparer.Compare(agenda, !layout.NoCaseLines, GetMarker(layout), result, diagnostics);

    private static string GetMarker(SyntheticTextLayout layout) => layout.Bullet == "\uF0B7" ? "•" : layout.Bullet;
}
