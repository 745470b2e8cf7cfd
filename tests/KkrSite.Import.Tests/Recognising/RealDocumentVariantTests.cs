using System.Globalization;
using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Import.Recognising;
using KkrSite.Import.Results;
using KkrSite.Import.Tests.Comparisons;
using KkrSite.TestTools;

namespace KkrSite.Import.Tests.Recognising;

/// <summary>The real documents with changes that similar documents may have; the results must change accordingly.</summary>
public sealed class RealDocumentVariantTests
{
    public static TheoryData<string> Changes { get; } =
    [
        .. new[]
        {
            "crlf",
            "cr",
            "1252",
            "utf-16",
            "nfd",
            "nbsp",
            "trimmed",
            "council",
            "header",
            "no imprint",
            "no case lines",
            "form feeds",
            "no final dots",
        },
    ];

    [Theory(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    [MemberData(nameof(Changes))]
    public void A_real_document_in_another_layout_gives_the_same_facts(string change)
    {
        var misses = new List<string>();
        foreach (var file in Directory.GetFiles(SharedFolder.GetPath("seeds"), "*.txt").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file);
            var expected = Facts(Import(Encoding.UTF8.GetBytes(text)), change);
            var actual = Facts(Import(Apply(change, text)), change);
            misses.AddRange(
                expected.Zip(actual).SelectMany(pair => TextDifference.Describe(Path.GetFileName(file)[..3], pair.First, pair.Second))
            );
            actual
                .Select(fact => fact.Split(' ')[0])
                .Skip(1)
                .ShouldBe(expected.Select(fact => fact.Split(' ')[0]).Skip(1), Path.GetFileName(file));
        }

        misses.ShouldBeEmpty(string.Join('\n', misses));
    }

    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void Item_numbers_up_to_twenty_are_recognised()
    {
        foreach (var file in Directory.GetFiles(SharedFolder.GetPath("seeds"), "*.txt").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file);
            var before = Import(Encoding.UTF8.GetBytes(text));
            var lines = text.Split('\n').Select(line => Raised(line, "3.", 11)).ToArray();
            var after = Import(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
            after
                .Items.Select(item => $"{item.Number} {item.Title}")
                .ShouldBe(before.Items.Select(item => $"{Raised(item.Number + ".", "3.", 11).TrimEnd('.')} {item.Title}"));
        }
    }

    private static string Raised(string line, string chapter, int by)
    {
        var start = line.StartsWith(' ') ? 1 : 0;
        var dot = line.IndexOf('.', Math.Min(line.Length, start + chapter.Length));
        return
            line[start..].StartsWith(chapter, StringComparison.Ordinal)
            && dot > 0
            && int.TryParse(
                line.AsSpan(start + chapter.Length, dot - start - chapter.Length),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
            ? $"{line[..start]}{chapter}{number + by}{line[dot..]}"
            : line;
    }

    private static byte[] Apply(string change, string text)
    {
        var lines = text.Split('\n');
        return change switch
        {
            "crlf" => Encoding.UTF8.GetBytes(string.Join("\r\n", lines)),
            "cr" => Encoding.UTF8.GetBytes(string.Join('\r', lines)),
            "1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text),
            "utf-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
            "nfd" => Encoding.UTF8.GetBytes(text.Normalize(NormalizationForm.FormD)),
            "nbsp" => Encoding.UTF8.GetBytes(text.Replace("den ", "den\u00A0", StringComparison.Ordinal)),
            "trimmed" => Encoding.UTF8.GetBytes(string.Join('\n', lines.Select(line => line.TrimEnd(' ')))),
            "council" => Encoding.UTF8.GetBytes(
                text.Replace("Midtjylland", "Syddanmark", StringComparison.Ordinal)
                    .Replace("MIDTJYLLAND", "SYDDANMARK", StringComparison.Ordinal)
            ),
            "header" => Encoding.UTF8.GetBytes(string.Join('\n', lines.Select(OtherHeader))),
            "no imprint" => Encoding.UTF8.GetBytes(WithoutImprint(text)),
            "no case lines" => Encoding.UTF8.GetBytes(
                string.Join('\n', lines.Where((line, i) => !line.StartsWith("SAG-", StringComparison.Ordinal) || i % 2 == 0))
            ),
            "form feeds" => Encoding.UTF8.GetBytes(
                string.Join('\n', lines.Select((line, i) => IsPageBreak(lines, i) ? "\f" + line[1..] : line))
            ),
            "no final dots" => Encoding.UTF8.GetBytes(string.Join('\n', lines.Select(WithoutFinalDot))),
            _ => throw new ArgumentOutOfRangeException(nameof(change), change, null),
        };
    }

    private static bool IsPageBreak(string[] lines, int i) =>
        i > 0 && lines[i].Length > 1 && lines[i][0] == ' ' && lines[i][1] != ' ' && lines[i - 1].Trim().Length > 0;

    private static string OtherHeader(string line) =>
        line.StartsWith("KKR ", StringComparison.Ordinal) && line.Contains("| ", StringComparison.Ordinal)
            ? line.Replace("  | ", " · ", StringComparison.Ordinal)
        : line.Trim().StartsWith("SIDE ", StringComparison.Ordinal) ? "Side " + line.Trim()[4..].Trim(' ', '|') + " af 40 "
        : line;

    private static string WithoutImprint(string text)
    {
        var start = text.IndexOf("Mission", StringComparison.Ordinal);
        var end = text.IndexOf("samfundet.", start, StringComparison.Ordinal) + "samfundet.".Length;
        return text[..start] + text[end..].TrimStart(' ');
    }

    // "3.1. Titel" becomes "3.1 Titel"; a number of one part keeps its dot.
    private static string WithoutFinalDot(string line)
    {
        var number = line.TrimStart().Split([' ', '\t'], 2)[0];
        return
            number.Length > 3
            && number.EndsWith('.')
            && number.Trim('.').Contains('.', StringComparison.Ordinal)
            && number.Trim('.').Split('.').All(part => part.Length is 1 or 2 && part.All(char.IsAsciiDigit))
            ? line.Replace(number, number.TrimEnd('.'), StringComparison.Ordinal)
            : line;
    }

    private static ImportResult Import(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        return DocumentImporter.Import(
            new DocumentFile("dagsorden.txt", bytes),
            new RecognitionOptions { Date = MeetingDate.Parse("2030-01") },
            diagnostics
        );
    }

    private static List<string> Facts(ImportResult result, string change)
    {
        var slug = result.Meeting.Council?.Slug;
        var council = change == "council" ? slug?.Replace("midtjylland", "syddanmark", StringComparison.Ordinal) : slug;
        var facts = new List<string> { $"{council} {result.Words.Lost} {result.Words.Invented}" };
        foreach (var item in result.Items)
        {
            var cases = change == "no case lines" ? "" : $"{string.Join(',', item.Cases)} {string.Join(',', item.Caseworkers)}";
            var words = string.Join(
                ' ',
                item.Sections.SelectMany(section => section.Blocks.Select(block => block.ToString()).Prepend(section.Heading ?? ""))
            );
            var attachments = string.Join(" | ", item.Attachments.Select(attachment => attachment.Title));
            var links = string.Join(' ', item.Links.Select(link => link.Address));
            var fact = $"{item.Number} {item.Title} {item.IsHeading} {cases} [{attachments}] [{links}] {words}";
            facts.Add(change == "council" ? fact.Replace("Midtjylland", "Syddanmark", StringComparison.Ordinal) : fact);
        }

        return facts;
    }
}
