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
            var foot = page.OrderByDescending(i => lines[i].Baseline).TakeWhile(i => lines[i].Block is not { Part: LinePart.Body, IsLoose: false } && lines[i].Size <= measures.Body * 0.92)
                .Reverse().ToList();
            foot = MarkedNotes(lines, [.. page], rules[page.Key]) ?? foot;
            if (foot.Count > 0 && foot.Count < page.Count() && (BeginsNote(lines[foot[0]].Text) || IsUnderRule(lines[foot[0]], rules[page.Key])))
            {
                foot.ForEach(i => found[i] = Bracketed(lines, i) with { Format = lines[i].Format with { Part = LinePart.Footnote } });
            }
        }

        return [.. found.Select(line => line.Block is { Part: not LinePart.Body } block && line.Format.Part == LinePart.Body ? line with { Format = line.Format with { Part = block.Part } } : line)];
    }

    // From the first note whose mark the text above has, down to the end of the page, in letters of whatever size.
    private static List<int>? MarkedNotes(ImmutableArray<PrintedLine> lines, List<int> page, ImmutableArray<PdfBox> rules)
    {
        var first = page.FindIndex(i => (Mark(lines[i].Text) ?? (IsUnderRule(lines[i], rules) ? PlainMark(lines[i].Text) : null)) is { } mark && IsReferredTo(lines, i, mark));
        return first < 0 || page.Count - first > MostLinesOfNotes || page.Skip(first).Any(i => lines[i].Size > lines[page[first]].Size * 1.1) ? null : page[first..];
    }

    private static bool IsReferredTo(ImmutableArray<PrintedLine> lines, int note, string mark) =>
        lines.Take(note).Any(line => line.Text.IndexOf(mark, StringComparison.Ordinal) > 0);

    // The number in front of a note is not always raised as in the text.
    private static PrintedLine Bracketed(ImmutableArray<PrintedLine> lines, int i)
    {
        var line = lines[i];
        if (PlainMark(line.Text) is not { } mark || !IsReferredTo(lines, i, mark))
        {
            return line;
        }

        return line with
        {
            Text = mark + line.Text[(mark.Length - 2)..],
            Stretches = [.. line.Stretches.Select(stretch => stretch.Start == 0 ? stretch with { Length = stretch.Length + 2 } : stretch with { Start = stretch.Start + 2 })],
            Format = line.Format with { Links = [.. line.Format.Links.Select(link => link with { Start = link.Start + 2 })] },
        };
    }

    private static string? PlainMark(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', '\t');
        return end is > 0 and <= 4 && text[..end].All(c => char.IsAsciiDigit(c) || c is 'i' or 'v' or 'x') ? $"[{text[..end]}]" : null;
    }

    private static string? Mark(string text)
    {
        var end = text.StartsWith('[') ? text.IndexOf(']', StringComparison.Ordinal) : -1;
        return end is > 1 and < 7 && text.Length > end + 2 ? text[..(end + 1)] : null;
    }

    private static bool BeginsNote(string text) => text[0] is '[' || char.IsAsciiDigit(text[0]) || text[0] is '*' or '†' or '¹' or '²' or '³';

    private static bool IsUnderRule(PrintedLine line, ImmutableArray<PdfBox> rules) =>
        rules.Any(rule => rule.Height < 3 && rule.Top < line.Baseline && line.Baseline - rule.Top < line.Size * 3);
}
