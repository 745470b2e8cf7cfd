using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Finds the notes at the foot of a page: small letters below all the text, under a rule or with a number in front.</summary>
internal sealed class FindFootnotes(PrintMeasures measures)
{
    private const int MostLinesOfNotes = 40;

    public ImmutableArray<PrintedLine> Find(ImmutableArray<PrintedLine> lines, ImmutableArray<PdfPage> pages)
    {
        var found = lines.ToArray();
        var rules = pages.ToDictionary(page => page.Page, page => page.Rules);
        foreach (var page in Enumerable.Range(0, lines.Length).Where(i => lines[i].Format.Part == LinePart.Body).GroupBy(i => lines[i].Page))
        {
            var foot = page.OrderByDescending(i => lines[i].Baseline).TakeWhile(i => lines[i].Block is not ({ Part: LinePart.Body, IsLoose: false } or { Cell: not null }) && lines[i].Size <= measures.Body * 0.92)
                .Reverse().ToList();
            foot = MarkedNotes(lines, [.. page], rules[page.Key]) ?? foot;
            if (foot.Count > 0 && foot.Count < page.Count() && (BeginsNote(lines[foot[0]].Text) || IsUnderRule(lines[foot[0]], rules[page.Key])))
            {
                foot.ForEach(i => found[i] = PrintedNote.Bracketed(lines, i) with { Format = lines[i].Format with { Part = LinePart.Footnote } });
            }
        }

        // What the structure tree says of the rest.
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] is { Format.Part: LinePart.Body, Block: { Part: not LinePart.Body } block })
            {
                var line = block.Part == LinePart.Footnote ? PrintedNote.Bracketed(lines, i) : found[i];
                found[i] = line with { Format = line.Format with { Part = block.Part } };
            }
        }

        return [.. found];
    }

    // From the first note whose mark the text above has, down to the end of the page, in letters of whatever size.
    private static List<int>? MarkedNotes(ImmutableArray<PrintedLine> lines, List<int> page, ImmutableArray<PdfBox> rules)
    {
        var first = page.FindIndex(i => lines[i].Block is not { Cell: not null } && (PrintedNote.Mark(lines[i].Text) ?? (IsUnderRule(lines[i], rules) ? PrintedNote.PlainMark(lines[i].Text) : null)) is { } mark && PrintedNote.IsReferredTo(lines, i, mark));
        return first < 0 || page.Count - first > MostLinesOfNotes || page.Skip(first).Any(i => lines[i].Size > lines[page[first]].Size * 1.1) ? null : page[first..];
    }

    private static bool BeginsNote(string text) => text[0] is '[' || char.IsAsciiDigit(text[0]) || text[0] is '*' or '†' or '¹' or '²' or '³';

    private static bool IsUnderRule(PrintedLine line, ImmutableArray<PdfBox> rules) =>
        rules.Any(rule => rule.Height < 3 && rule.Top < line.Baseline && line.Baseline - rule.Top < line.Size * 3);
}
