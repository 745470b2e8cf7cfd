using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Import;
using KkrSite.Import.Results;
using KkrSite.Tests.Import.Synthetic;

namespace KkrSite.Tests.Import;

/// <summary>Invented agendas, set in every way that real ones were seen: what went in must come out, word for word.</summary>
public sealed class SyntheticDocumentTests
{
    private const int Documents = 250;

    [Fact]
    public void What_an_invented_agenda_says_is_found_again_however_it_is_set()
    {
        var misses = new List<string>();
        for (var seed = 1; seed <= Documents; seed++)
        {
            var random = new Random(seed);
            var agenda = SyntheticAgenda.Invent(random);
            var layout = SyntheticLayout.Draw(random);
            var text = new SyntheticWriter(agenda, layout, random).Write();
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
        return (new ImportDocument().Import(new SourceDocument("dagsorden.txt", bytes), new ImportOptions(), diagnostics), diagnostics);
    }

    internal static IEnumerable<string> Compare(SyntheticAgenda agenda, SyntheticLayout layout, ImportResult result, DiagnosticBag diagnostics) =>
        SyntheticComparison.Misses(agenda, !layout.NoCaseLines, Marker(layout), result, diagnostics);

    private static string Marker(SyntheticLayout layout) => layout.Bullet == "\uF0B7" ? "•" : layout.Bullet;
}
