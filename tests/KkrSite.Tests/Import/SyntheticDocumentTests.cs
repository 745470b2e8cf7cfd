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

    internal static IEnumerable<string> Compare(SyntheticAgenda agenda, SyntheticLayout layout, ImportResult result, DiagnosticBag diagnostics)
    {
        foreach (var diagnostic in diagnostics.Sorted())
        {
            yield return diagnostic.ToString();
        }

        foreach (var miss in TextDifference.Of("date", $"{agenda.Date:yyyy-MM-dd}", $"{result.Meeting.Date}")
            .Concat(TextDifference.Of("time", "10:00", result.Meeting.Time ?? ""))
            .Concat(TextDifference.Of("place", "Rådhuset, Torvet 1", result.Meeting.Place ?? ""))
            .Concat(TextDifference.Of("numbers", string.Join(' ', agenda.Items.Select(item => item.Number)), string.Join(' ', result.Items.Select(item => item.Number))))
            .Concat(TextDifference.Of("account", $"{result.Words.Source} 0 0", $"{result.Words.Kept + result.Words.Dropped} {result.Words.Lost} {result.Words.Invented}")))
        {
            yield return miss;
        }

        foreach (var (expected, item) in agenda.Items.Zip(result.Items))
        {
            var hasCase = !layout.NoCaseLines;
            foreach (var miss in TextDifference.Of($"{expected.Number} title", expected.Title, item.Title)
                .Concat(TextDifference.Of($"{expected.Number} heading", $"{expected.IsHeading}", $"{item.IsHeading}"))
                .Concat(TextDifference.Of($"{expected.Number} cases", hasCase ? string.Join(' ', expected.Cases) : "", string.Join(' ', item.Cases)))
                .Concat(TextDifference.Of($"{expected.Number} initials", hasCase ? string.Join(' ', expected.Initials) : "", string.Join(' ', item.Caseworkers)))
                .Concat(TextDifference.Of($"{expected.Number} attachments", string.Join(" | ", expected.Attachments), string.Join(" | ", item.Attachments.Select(attachment => attachment.Title))))
                .Concat(TextDifference.Of($"{expected.Number} decision", (expected.Decision ?? "").Replace("\n– ", $"\n{Marker(layout)} ", StringComparison.Ordinal), item.Decision ?? ""))
                .Concat(TextDifference.Of($"{expected.Number} sections", string.Join(' ', expected.Sections.Select(section => section.Heading)), string.Join(' ', item.Sections.Select(section => section.Heading))))
                .Concat(TextDifference.Of($"{expected.Number} words", string.Join(' ', expected.Sections.SelectMany(section => section.Words)), WordsOf(item))))
            {
                yield return miss;
            }
        }
    }

    private static string Marker(SyntheticLayout layout) => layout.Bullet == "\uF0B7" ? "•" : layout.Bullet;

    private static string WordsOf(RecognisedItem item) =>
        string.Join(' ', item.Sections.SelectMany(section => section.Blocks.Select(block => block.Text).Prepend(section.Heading)));
}
