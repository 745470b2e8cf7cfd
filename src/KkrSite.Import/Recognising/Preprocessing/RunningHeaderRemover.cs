using System.Collections.Immutable;
using System.Globalization;
using KkrSite.Import.Lines;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising.Preprocessing;

/// <summary>
/// Removes what pages repeat at their head and foot, wherever the extraction left it: recognised by its form, by its repetition
/// at the edges of pages, or by its neighbours.
/// </summary>
internal static class RunningHeaderRemover
{
    private const int MaxPasses = 4;

    /// <summary>The lines without headers, and the headers, which name council and date.</summary>
    public static (ImmutableArray<ContentLine> Kept, ImmutableArray<ContentLine> Headers) Remove(
        ImmutableArray<ContentLine> lines,
        ImportNotes notes
    )
    {
        var isHeader = new bool[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            isHeader[i] =
                lines[i].Format is { Role: LineRole.RunningHeader } || RunningHeaderLine.Parse(lines[i].Text) is { IsCertain: true };
        }

        MarkRepeated(lines, isHeader);
        MarkSplitHeaders(lines, isHeader);
        for (var pass = 0; pass < MaxPasses && MarkNeighbours(lines, isHeader); pass++) { }

        var headers = lines.Where((_, i) => isHeader[i]).ToImmutableArray();
        foreach (var header in headers)
        {
            notes.AddDropped(header, DropReasons.RunningHeader);
        }

        return (lines.Without(i => isHeader[i], breaksPage: true), headers);
    }

    // At least three lines that differ in their numbers only: at the edges of pages, and either on most pages or with ascending
    // numbers. Where the pages are unknown, the line must name the council or the document and have ascending numbers.
    private static void MarkRepeated(ImmutableArray<ContentLine> lines, bool[] isHeader)
    {
        var pages = lines.Count(line => line.BeginsPage) + 1;
        var groups = Enumerable
            .Range(0, lines.Length)
            .Where(i => !isHeader[i] && lines[i].Text.Length <= 120 && CanBeRunningHeader(lines[i].Text))
            .GroupBy(i => MaskDigits(lines[i].Text), StringComparer.Ordinal)
            .Select(group => group.ToList())
            .Where(group => group.Count >= 3 && !FollowsHeadings(lines, group));
        foreach (var group in groups)
        {
            var atEdge = group.Where(i => IsAtEdge(lines, isHeader, i)).ToList();
            var isAscending = HasAscendingNumbers(atEdge.Select(i => lines[i].Text));
            if (atEdge.Count >= 3 && atEdge.Count * 3 >= group.Count * 2 && (isAscending || atEdge.Count * 5 >= pages * 2))
            {
                atEdge.ForEach(i => isHeader[i] = true);
            }
            else if (NamesDocument(lines[group[0]].Text) && HasAscendingNumbers(group.Select(i => lines[i].Text)))
            {
                group.ForEach(i => isHeader[i] = true);
            }
        }
    }

    // "Taget til efterretning" at the foot of page after page: what mostly follows a section heading is the section's text.
    private static bool FollowsHeadings(ImmutableArray<ContentLine> lines, List<int> group) =>
        group.Count(i => i > 0 && SectionHeading.Parse(lines[i - 1].Text) is not null) * 2 > group.Count;

    // A council or a date alone on its line, repeatedly next to a header, is part of it.
    private static bool MarkNeighbours(ImmutableArray<ContentLine> lines, bool[] isHeader)
    {
        var neighbours = Enumerable
            .Range(0, lines.Length)
            .Where(i => !isHeader[i] && IsNextToHeader(lines, isHeader, i))
            .Where(i => RunningHeaderLine.Parse(lines[i].Text) is not null || IsPageNumber(lines[i].Text))
            .ToList();
        var repeated = neighbours
            .GroupBy(i => MaskDigits(lines[i].Text), StringComparer.Ordinal)
            .Where(group => group.Count() >= 2)
            .SelectMany(group => group)
            .ToList();
        repeated.ForEach(i => isHeader[i] = true);
        return repeated.Count > 0;
    }

    // Council and date on two lines next to a page number: the parts of one header.
    private static void MarkSplitHeaders(ImmutableArray<ContentLine> lines, bool[] isHeader)
    {
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (isHeader[i] || isHeader[i + 1] || !(IsNextToHeader(lines, isHeader, i) || IsNextToHeader(lines, isHeader, i + 1)))
            {
                continue;
            }

            var (first, second) = (RunningHeaderLine.Parse(lines[i].Text), RunningHeaderLine.Parse(lines[i + 1].Text));
            if (
                (first is { HasCouncil: true, HasDate: false } && second is { HasDate: true, HasCouncil: false })
                || (first is { HasDate: true, HasCouncil: false } && second is { HasCouncil: true, HasDate: false })
            )
            {
                (isHeader[i], isHeader[i + 1]) = (true, true);
            }
        }
    }

    private static bool IsNextToHeader(ImmutableArray<ContentLine> lines, bool[] isHeader, int i) =>
        (i > 0 && isHeader[i - 1]) || (i + 1 < lines.Length && isHeader[i + 1]);

    private static bool IsAtEdge(ImmutableArray<ContentLine> lines, bool[] isHeader, int i)
    {
        bool Begins(int line) => line >= lines.Length || (line >= 0 && lines[line].BeginsPage);
        return Begins(i)
            || Begins(i + 1)
            || IsNextToHeader(lines, isHeader, i)
            || (i > 0 && Begins(i - 1) && lines[i].Text.Any(char.IsDigit));
    }

    private static bool CanBeRunningHeader(string text) =>
        SectionHeading.Parse(text) is null
        && CaseLine.Parse(text) is null
        && !WebAddressFinder.IsAddress(text)
        && !text.StartsWith("./.", StringComparison.Ordinal)
        && !ListMarker.IsAtStartOf(text)
        && text.Trim('.', ' ', '\t').Length > 0
        && (text.Any(char.IsDigit) || !(char.IsLower(text[0]) || SentenceRules.EndsSentence(text)));

    private static bool NamesDocument(string text) =>
        text.Contains("KKR", StringComparison.Ordinal)
        || text.Contains("side", StringComparison.OrdinalIgnoreCase)
        || text.Contains("dagsorden", StringComparison.OrdinalIgnoreCase)
        || text.Contains("referat", StringComparison.OrdinalIgnoreCase);

    private static bool HasAscendingNumbers(IEnumerable<string> texts)
    {
        var numbers = texts.Select(ParseLastNumber).ToList();
        return numbers.Count > 0
            && numbers.TrueForAll(number => number >= 0)
            && Enumerable.Range(1, numbers.Count - 1).All(i => numbers[i] > numbers[i - 1])
            && numbers[^1] - numbers[0] <= 4 * numbers.Count;
    }

    private static int ParseLastNumber(string text)
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

    private static bool IsPageNumber(string text) =>
        text.Length <= 9 && text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '–' or '/' or '|');

    private static string MaskDigits(string text)
    {
        var mask = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var shown =
                char.IsAsciiDigit(c) ? '#'
                : c is '\t' ? ' '
                : c;
            if (length == 0 || shown is not ('#' or ' ') || mask[length - 1] != shown)
            {
                mask[length++] = shown;
            }
        }

        return new string(mask, 0, length);
    }
}
