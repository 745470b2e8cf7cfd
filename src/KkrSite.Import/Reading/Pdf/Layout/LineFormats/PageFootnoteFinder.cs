using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Pdf.Layout.Lines;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout.LineFormats;

/// <summary>Finds the notes at the bottom of a page: small letters below all text, under a rule or starting with a number.</summary>
internal sealed class PageFootnoteFinder(TypographyMetrics metrics)
{
    private const int MaxNoteLines = 40;

    public ImmutableArray<PrintedLine> Find(ImmutableArray<PrintedLine> lines, ImmutableArray<PdfPage> pages)
    {
        var found = lines.ToArray();
        var rules = pages.ToDictionary(page => page.Page, page => page.Rules);
        var body = Enumerable.Range(0, lines.Length).Where(i => lines[i].Format.Role == LineRole.Body);
        foreach (var page in body.GroupBy(i => lines[i].Page))
        {
            var foot = page.OrderByDescending(i => lines[i].Baseline)
                .TakeWhile(i =>
                    lines[i].Block is not ({ Role: LineRole.Body, IsLoose: false } or { Cell: not null })
                    && lines[i].Size <= metrics.BodySize * 0.92
                )
                .Reverse()
                .ToList();
            foot = FindMarkedNotes(lines, [.. page], rules[page.Key]) ?? foot;
            if (
                foot.Count > 0
                && foot.Count < page.Count()
                && (BeginsNote(lines[foot[0]].Text) || IsUnderRule(lines[foot[0]], rules[page.Key]))
            )
            {
                foot.ForEach(i =>
                    found[i] = NoteMarkParser.AddBrackets(lines, i) with { Format = lines[i].Format with { Role = LineRole.Footnote } }
                );
            }
        }

        // Other roles of the structure tree.
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] is { Format.Role: LineRole.Body, Block: { Role: not LineRole.Body } block })
            {
                var line = block.Role == LineRole.Footnote ? NoteMarkParser.AddBrackets(lines, i) : found[i];
                found[i] = line.WithRole(block.Role);
            }
        }

        return [.. found];
    }

    // From the first note whose mark is in the text above to the end of the page, in letters of any size.
    private static List<int>? FindMarkedNotes(ImmutableArray<PrintedLine> lines, List<int> page, ImmutableArray<PdfBox> rules)
    {
        var first = page.FindIndex(i =>
            lines[i].Cell is null
            && (
                NoteMarkParser.ParseMark(lines[i].Text)
                ?? (IsUnderRule(lines[i], rules) ? NoteMarkParser.ParsePlainMark(lines[i].Text) : null)
            )
                is { } mark
            && NoteMarkParser.IsReferredTo(lines, i, mark)
        );
        return first < 0 || page.Count - first > MaxNoteLines || page.Skip(first).Any(i => lines[i].Size > lines[page[first]].Size * 1.1)
            ? null
            : page[first..];
    }

    private static bool BeginsNote(string text) =>
        text[0] is '[' || char.IsAsciiDigit(text[0]) || text[0] is '*' or '†' or '¹' or '²' or '³';

    private static bool IsUnderRule(PrintedLine line, ImmutableArray<PdfBox> rules) =>
        rules.Any(rule => rule.Height < 3 && rule.Top < line.Baseline && line.Baseline - rule.Top < line.Size * 3);
}
