using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Finds the notes at the foot of a page: small letters below all the text, under a rule or with a number in front.</summary>
internal sealed class FindFootnotes(PrintMeasures measures)
{
    public ImmutableArray<PrintedLine> Find(ImmutableArray<PrintedLine> lines, ImmutableArray<PdfPage> pages)
    {
        var found = lines.ToArray();
        var rules = pages.ToDictionary(page => page.Page, page => page.Rules);
        foreach (var page in Enumerable.Range(0, lines.Length).Where(i => lines[i].Format.Part == LinePart.Body).GroupBy(i => lines[i].Page))
        {
            var foot = page.OrderByDescending(i => lines[i].Baseline).TakeWhile(i => lines[i].Block is not { Part: LinePart.Body, IsLoose: false } && lines[i].Size <= measures.Body * 0.92)
                .Reverse().ToList();
            if (foot.Count > 0 && foot.Count < page.Count() && (BeginsNote(lines[foot[0]].Text) || IsUnderRule(lines[foot[0]], rules[page.Key])))
            {
                foot.ForEach(i => found[i] = lines[i] with { Format = lines[i].Format with { Part = LinePart.Footnote } });
            }
        }

        return [.. found.Select(line => line.Block is { Part: not LinePart.Body } block && line.Format.Part == LinePart.Body ? line with { Format = line.Format with { Part = block.Part } } : line)];
    }

    private static bool BeginsNote(string text) => char.IsAsciiDigit(text[0]) || text[0] is '*' or '†' or '¹' or '²' or '³';

    private static bool IsUnderRule(PrintedLine line, ImmutableArray<PdfBox> rules) =>
        rules.Any(rule => rule.Height < 3 && rule.Top < line.Baseline && line.Baseline - rule.Top < line.Size * 3);
}
