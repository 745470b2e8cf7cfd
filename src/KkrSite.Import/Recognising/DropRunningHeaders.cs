using System.Collections.Immutable;
using System.Globalization;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>
/// Takes out what a page repeats at its head and foot, wherever the extraction left it: known by its form, by its
/// repetition at the edges of pages, or by its neighbours.
/// </summary>
internal sealed class DropRunningHeaders
{
    public const string Reason = "sidehoved eller sidefod";

    private const int MostPieces = 4;

    /// <summary>The lines without headers, and the headers, which tell of council and date.</summary>
    public (ImmutableArray<ContentLine> Kept, ImmutableArray<ContentLine> Headers) Drop(ImmutableArray<ContentLine> lines, ImportNotes notes)
    {
        var isHeader = new bool[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            isHeader[i] = lines[i].Format is { Part: LinePart.RunningHeader } || RunningHeaderForm.Read(lines[i].Text) is { IsSure: true };
        }

        MarkRepeated(lines, isHeader);
        MarkPieces(lines, isHeader);
        for (var pass = 0; pass < MostPieces && MarkNeighbours(lines, isHeader); pass++)
        {
        }

        var headers = lines.Where((_, i) => isHeader[i]).ToImmutableArray();
        foreach (var header in headers)
        {
            notes.Drop(header, Reason);
        }

        return (lines.Without(i => isHeader[i], breaksPage: true), headers);
    }

    // Three times the same line but for its numbers: at the edges of pages, and either on most pages or counting them. Where
    // the pages are not known, only a line that names council or paper and counts upwards is taken for one.
    private static void MarkRepeated(ImmutableArray<ContentLine> lines, bool[] isHeader)
    {
        var pages = lines.Count(line => line.BeginsPage) + 1;
        var groups = Enumerable.Range(0, lines.Length)
            .Where(i => !isHeader[i] && lines[i].Text.Length <= 120 && MayRepeat(lines[i].Text))
            .GroupBy(i => Masked(lines[i].Text), StringComparer.Ordinal)
            .Select(group => group.ToList())
            .Where(group => group.Count >= 3 && !AnswersHeadings(lines, group));
        foreach (var group in groups)
        {
            var atEdge = group.Where(i => IsAtEdge(lines, isHeader, i)).ToList();
            var counts = CountsUpwards(atEdge.Select(i => lines[i].Text));
            if (atEdge.Count >= 3 && atEdge.Count * 3 >= group.Count * 2 && (counts || atEdge.Count * 5 >= pages * 2))
            {
                atEdge.ForEach(i => isHeader[i] = true);
            }
            else if (NamesPaper(lines[group[0]].Text) && CountsUpwards(group.Select(i => lines[i].Text)))
            {
                group.ForEach(i => isHeader[i] = true);
            }
        }
    }

    // "Taget til efterretning" at the foot of page after page: what mostly stands under a section heading is its text.
    private static bool AnswersHeadings(ImmutableArray<ContentLine> lines, List<int> group) =>
        group.Count(i => i > 0 && SectionHeadings.Read(lines[i - 1].Text) is not null) * 2 > group.Count;

    // A council or a date that stands alone, next to a header, again and again or together, is a piece of it.
    private static bool MarkNeighbours(ImmutableArray<ContentLine> lines, bool[] isHeader)
    {
        var neighbours = Enumerable.Range(0, lines.Length)
            .Where(i => !isHeader[i] && NextToHeader(lines, isHeader, i))
            .Where(i => RunningHeaderForm.Read(lines[i].Text) is not null || IsNumber(lines[i].Text))
            .ToList();
        var repeated = neighbours
            .GroupBy(i => Masked(lines[i].Text), StringComparer.Ordinal)
            .Where(group => group.Count() >= 2)
            .SelectMany(group => group)
            .ToList();
        repeated.ForEach(i => isHeader[i] = true);
        return repeated.Count > 0;
    }

    // Council and date on lines of their own, next to a page's number: the pieces of one header.
    private static void MarkPieces(ImmutableArray<ContentLine> lines, bool[] isHeader)
    {
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (isHeader[i] || isHeader[i + 1] || !(NextToHeader(lines, isHeader, i) || NextToHeader(lines, isHeader, i + 1)))
            {
                continue;
            }

            var (first, second) = (RunningHeaderForm.Read(lines[i].Text), RunningHeaderForm.Read(lines[i + 1].Text));
            if ((first is { HasCouncil: true, HasDate: false } && second is { HasDate: true, HasCouncil: false })
                || (first is { HasDate: true, HasCouncil: false } && second is { HasCouncil: true, HasDate: false }))
            {
                (isHeader[i], isHeader[i + 1]) = (true, true);
            }
        }
    }

    private static bool NextToHeader(ImmutableArray<ContentLine> lines, bool[] isHeader, int i) =>
        (i > 0 && isHeader[i - 1]) || (i + 1 < lines.Length && isHeader[i + 1]);

    private static bool IsAtEdge(ImmutableArray<ContentLine> lines, bool[] isHeader, int i)
    {
        bool Begins(int line) => line >= lines.Length || (line >= 0 && lines[line].BeginsPage);
        return Begins(i) || Begins(i + 1) || NextToHeader(lines, isHeader, i)
            || (i > 0 && Begins(i - 1) && lines[i].Text.Any(char.IsDigit));
    }

    private static bool MayRepeat(string text) =>
        SectionHeadings.Read(text) is null && CaseLine.Read(text) is null && !Addresses.IsAddress(text)
        && !text.StartsWith("./.", StringComparison.Ordinal) && !ListMarkers.Starts(text)
        && text.Trim('.', ' ', '\t').Length > 0
        && (text.Any(char.IsDigit) || !(char.IsLower(text[0]) || Sentences.Ends(text)));

    private static bool NamesPaper(string text) =>
        text.Contains("KKR", StringComparison.Ordinal)
        || text.Contains("side", StringComparison.OrdinalIgnoreCase)
        || text.Contains("dagsorden", StringComparison.OrdinalIgnoreCase)
        || text.Contains("referat", StringComparison.OrdinalIgnoreCase);

    private static bool CountsUpwards(IEnumerable<string> texts)
    {
        var numbers = texts.Select(LastNumber).ToList();
        return numbers.Count > 0 && numbers.TrueForAll(number => number >= 0)
            && Enumerable.Range(1, numbers.Count - 1).All(i => numbers[i] > numbers[i - 1])
            && numbers[^1] - numbers[0] <= 4 * numbers.Count;
    }

    private static int LastNumber(string text)
    {
        var end = text.Length;
        while (end > 0 && !char.IsAsciiDigit(text[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < 5 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return end == text.Length && end > start ? int.Parse(text.AsSpan(start, end - start), CultureInfo.InvariantCulture) : -1;
    }

    private static bool IsNumber(string text) => text.Length <= 9 && text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '–' or '/' or '|');

    private static string Masked(string text)
    {
        var mask = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var shown = char.IsAsciiDigit(c) ? '#' : c is '\t' ? ' ' : c;
            if (length == 0 || shown is not ('#' or ' ') || mask[length - 1] != shown)
            {
                mask[length++] = shown;
            }
        }

        return new string(mask, 0, length);
    }
}
