using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Recognising;
using KkrSite.Import.Results;
using KkrSite.Import.Tests.SyntheticDocuments;
using KkrSite.TestTools.Documents;

namespace KkrSite.Import.Tests.Recognising;

/// <summary>Documents whose layout is damaged in ways that make items hard to find: each is found, or a doubt names it.</summary>
public sealed partial class SilentLossTests(ITestOutputHelper output)
{
    private const int Texts = 600;
    private const int WordDocuments = 300;
    private const int PdfFiles = 200;

    private readonly List<string> silent = [];
    private (int Items, int Found, int Named, int Refused) counts;

    [Fact]
    public void No_item_of_a_damaged_text_is_lost_in_silence()
    {
        foreach (var seed in Enumerable.Range(1, Texts))
        {
            var agenda = DamagedAgenda.Create(seed, layout => layout);
            Count(agenda, seed, Import("dagsorden.txt", Encoding.UTF8.GetBytes(agenda.Text)));
        }

        VerifyCounts(Texts);
    }

    [Fact]
    public void No_item_of_a_damaged_Word_document_is_lost_in_silence()
    {
        foreach (var seed in Enumerable.Range(1, WordDocuments))
        {
            var agenda = DamagedAgenda.Create(seed, layout => layout with { Unwrapped = true, NewLine = "\n", Header = 0, PageMark = 0 });
            Count(agenda, seed, Import("dagsorden.docx", agenda.ToWord(new Random(seed))));
        }

        VerifyCounts(WordDocuments);
    }

    [Fact]
    public void No_item_of_a_damaged_PDF_file_is_lost_in_silence()
    {
        foreach (var seeds in Enumerable.Range(1, PdfFiles).Chunk(50))
        {
            var agendas = seeds
                .Select(seed => DamagedAgenda.Create(seed, Print))
                .ToList();
            var files = agendas.Zip(seeds, (agenda, seed) => agenda.ToPdf(new Random(seed)));
            foreach (var (agenda, (seed, import)) in agendas.Zip(seeds.Zip(PdfBatchImporter.Import(files))))
            {
                Count(agenda, seed, import.Diagnostics.HasErrors ? null : import.Result);
            }
        }

        VerifyCounts(PdfFiles);

        // Numbers are only lost with a Word document's automatic numbering, which print shows.
        static SyntheticTextLayout Print(SyntheticTextLayout layout) =>
            layout with { Unwrapped = false, LosesNumbers = false, NewLine = "\n" };
    }

    private static ImportResult? Import(string name, byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var result = DocumentImporter.Import(new DocumentFile(name, bytes), new RecognitionOptions(), diagnostics);
        return diagnostics.HasErrors ? null : result;
    }

    private void Count(DamagedAgenda agenda, int seed, ImportResult? result)
    {
        if (result is null)
        {
            counts.Refused++;
            return;
        }

        var numbers = result.Items.Select(item => item.Number.ToString()).ToHashSet(StringComparer.Ordinal);
        foreach (var number in agenda.Numbers)
        {
            var isFound = numbers.Contains(number);
            var isNamed = !isFound && result.Doubts.Any(doubt => Names(doubt, number));
            counts.Items++;
            counts.Found += isFound ? 1 : 0;
            counts.Named += isNamed ? 1 : 0;
            if (!isFound && !isNamed)
            {
                silent.Add($"{seed}: {number}");
            }
        }
    }

    private void VerifyCounts(int documents)
    {
        var (items, found, named, refused) = counts;
        output.WriteLine($"{refused} of {documents} refused");
        output.WriteLine($"{items} items, {found} found, {named} named in a doubt, {silent.Count} in silence");
        refused.ShouldBeLessThan(documents / 50);
        silent.ShouldBeEmpty(string.Join('\n', silent.Take(40)));
    }

    // A doubt of a gap that is too long for a list names its ends.
    private static bool Names(Doubt doubt, string number)
    {
        if (Regex.IsMatch(doubt.Text, $@"(?<![0-9.]){Regex.Escape(number)}(?![0-9]|\.[0-9])"))
        {
            return true;
        }

        return Jump().Match(doubt.Text) is { Success: true } jump
            && Last(number) >= Last(jump.Groups[1].Value)
            && Last(number) <= Last(jump.Groups[2].Value)
            && Parent(number) == Parent(jump.Groups[2].Value);
    }

    private static int Last(string number) => int.Parse(number[(number.LastIndexOf('.') + 1)..], CultureInfo.InvariantCulture);

    private static string Parent(string number) => number.Contains('.', StringComparison.Ordinal) ? number[..number.LastIndexOf('.')] : "";

    [GeneratedRegex(@"^punkterne ([0-9.]+) til ([0-9.]+) mangler")]
    private static partial Regex Jump();
}
