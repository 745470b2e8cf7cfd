using System.Text.RegularExpressions;
using KkrSite.TestTools.Documents;
using static KkrSite.TestTools.Documents.WordXml;

namespace KkrSite.Import.Tests.Recognising;

/// <summary>An invented agenda whose layout was damaged in ways that make its items hard to find.</summary>
/// <param name="Text">As a text file.</param>
internal sealed partial record DamagedAgenda(SyntheticAgenda Agenda, string Text)
{
    private const int LinesOfPage = 52;
    private const double LineHeight = 14;

    public IEnumerable<string> Numbers => Agenda.Items.Select(item => item.Number.ToString());

    public static DamagedAgenda Create(int seed, Func<SyntheticTextLayout, SyntheticTextLayout> adapt)
    {
        var random = new Random(seed);
        var agenda = SyntheticAgenda.Create(random);
        var text = new SyntheticTextWriter(agenda, adapt(SyntheticTextLayout.CreateRandom(random)), random).Write();
        return new DamagedAgenda(agenda, Damage(text, agenda.Items.Length, random));
    }

    /// <summary>A Word document with a paragraph for each line; in some, titles are bold, or empty paragraphs are missing.</summary>
    public byte[] ToWord(Random random)
    {
        var (isBold, hasEmpty) = (random.Next(2) == 0, random.Next(2) == 0);
        var paragraphs = SplitLines()
            .Where(line => hasEmpty || line.Trim().Length > 0)
            .Select(line =>
                line.Trim().Length == 0 ? Paragraph("")
                : isBold && NumberedTitle().IsMatch(line) ? Paragraph(Run(line, "<w:b/>"))
                : TextParagraph(line)
            );
        return new WordPackage { Body = string.Concat(paragraphs) }.ToBytes();
    }

    /// <summary>A PDF file with the lines as they are; in some, titles are bold.</summary>
    public byte[] ToPdf(Random random)
    {
        var isBold = random.Next(2) == 0;
        var pages = new List<PdfOutputPage>();
        foreach (var lines in Text.Split('\f').SelectMany(page => page.Split('\n').Chunk(LinesOfPage)))
        {
            var texts = lines.Select((line, i) => new PdfOutputText(line.Trim(), 60, 50 + (LineHeight * i), 10, IsBold(line)));
            pages.Add(new PdfOutputPage());
            pages[^1].Texts.AddRange(texts.Where(text => text.Text.Length > 0));
        }

        return PdfWriter.Write(pages);

        bool IsBold(string line) => isBold && NumberedTitle().IsMatch(line);
    }

    private IEnumerable<string> SplitLines() => Text.Replace("\f", "", StringComparison.Ordinal).Split('\n');

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
}
