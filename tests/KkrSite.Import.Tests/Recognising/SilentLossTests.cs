using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Recognising;
using KkrSite.Import.Results;
using KkrSite.TestTools.Documents;

namespace KkrSite.Import.Tests.Recognising;

/// <summary>Documents whose layout is damaged in ways that make items hard to find: each is found, or a doubt names it.</summary>
public sealed partial class SilentLossTests(ITestOutputHelper output)
{
    private const int Documents = 600;

    [Fact]
    public void No_item_of_a_damaged_document_is_lost_in_silence()
    {
        var (items, found, named, refused) = (0, 0, 0, 0);
        var silent = new List<string>();
        for (var seed = 1; seed <= Documents; seed++)
        {
            var random = new Random(seed);
            var agenda = SyntheticAgenda.Create(random);
            var written = new SyntheticTextWriter(agenda, SyntheticTextLayout.CreateRandom(random), random).Write();
            var text = Damage(written, agenda.Items.Length, random);
            var diagnostics = new DiagnosticBag();
            var document = new DocumentFile("dagsorden.txt", Encoding.UTF8.GetBytes(text));
            var result = DocumentImporter.Import(document, new RecognitionOptions(), diagnostics);
            if (diagnostics.HasErrors)
            {
                refused++;
                continue;
            }

            var numbers = result.Items.Select(item => item.Number.ToString()).ToHashSet(StringComparer.Ordinal);
            foreach (var number in agenda.Items.Select(item => item.Number.ToString()))
            {
                items++;
                if (numbers.Contains(number))
                {
                    found++;
                }
                else if (result.Doubts.Any(doubt => Names(doubt, number)))
                {
                    named++;
                }
                else
                {
                    silent.Add($"{seed}: {number}");
                }
            }
        }

        output.WriteLine($"{refused} documents refused; {items} items, {found} found, {named} named in a doubt, {silent.Count} in silence");
        refused.ShouldBeLessThan(Documents / 50);
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

    private static string Damage(string text, int items, Random random)
    {
        var lines = text.Split('\n').ToList();
        var damage = random.Next(8);
        if (damage == 6 && lines.Count(line => NumberedTitle().IsMatch(line)) >= items)
        {
            return string.Join('\n', RemoveTexts(lines, random));
        }

        if (damage == 7)
        {
            RenameFirstTitles(lines, random);
        }

        for (var i = 0; i < lines.Count; i++)
        {
            var isNumbered = NumberedTitle().IsMatch(lines[i]);
            lines[i] = damage switch
            {
                0 when isNumbered => NumberedTitle().Replace(lines[i], "$1$2"),
                1 when isNumbered && random.Next(3) == 0 => NumberedTitle().Replace(lines[i], "$1$2"),
                2 when isNumbered && random.Next(4) == 0 => lines[i].ToUpperInvariant(),
                _ => lines[i],
            };
            if (damage == 3 && isNumbered && i > 0 && lines[i - 1].Trim().Length == 0 && random.Next(2) == 0)
            {
                lines.RemoveAt(--i);
            }

            if (damage == 4 && isNumbered && random.Next(6) == 0)
            {
                lines.Insert(i + 1, "");
                i++;
            }

            if (damage == 5 && lines[i].StartsWith("SAG-", StringComparison.Ordinal) && random.Next(3) == 0)
            {
                lines.RemoveAt(i--);
            }
        }

        return string.Join('\n', lines);
    }

    // Some items lose all but their titles, so that these stand on lines below each other.
    private static IEnumerable<string> RemoveTexts(List<string> lines, Random random)
    {
        var isRemoving = false;
        foreach (var line in lines)
        {
            if (NumberedTitle().IsMatch(line))
            {
                isRemoving = random.Next(3) == 0;
                yield return line;
            }
            else if (!isRemoving)
            {
                yield return line;
            }
        }
    }

    // In the table of contents, where there is one.
    private static void RenameFirstTitles(List<string> lines, Random random)
    {
        var repeated = lines.Where(line => NumberedTitle().IsMatch(line)).GroupBy(GetNumber).Where(group => group.Count() > 1);
        foreach (var first in repeated.Select(group => group.First()).Where(_ => random.Next(3) == 0).ToList())
        {
            lines[lines.IndexOf(first)] = GetNumber(first) + " Noget helt andet";
        }
    }

    private static string GetNumber(string line) => line[..line.IndexOfAny([' ', '\t'])];

    [GeneratedRegex(@"^((?:[0-9]{1,2}\.){1,3})[ \t]+(\p{Lu})")]
    private static partial Regex NumberedTitle();

    [GeneratedRegex(@"^punkterne ([0-9.]+) til ([0-9.]+) mangler")]
    private static partial Regex Jump();
}
