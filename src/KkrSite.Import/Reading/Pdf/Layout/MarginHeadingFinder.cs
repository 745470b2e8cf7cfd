using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Layout.Lines;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Finds headings in the margin beside their text, and inserts each above the text that starts beside it.</summary>
internal static class MarginHeadingFinder
{
    private const double MinMargin = 40;
    private const double Near = 3;
    private const int MaxHeadingLength = 40;
    private const int MinLetters = 4;
    private const int MinHeadings = 2;
    private const int MinTextLength = 40;

    // Multiples of the letter size.
    private const int MaxSpace = 10;

    /// <summary>The runs of the headings; empty if the page has no such margin.</summary>
    public static HashSet<PdfRun> Find(PrintedLineBuilder lineBuilder, IReadOnlyList<PdfRun> runs)
    {
        var found = new HashSet<PdfRun>(ReferenceEqualityComparer.Instance);
        var segments = lineBuilder.Build(runs.OrderBy(run => run.Y).ThenBy(run => run.X))
            .SelectMany(line => PrintedSegment.FromLine(line).Select(segment => (Line: line, Segment: segment)))
            .ToList();
        var text = segments
            .GroupBy(pair => Math.Round(pair.Segment.Left / Near))
            .MaxBy(column => column.Sum(pair => pair.Segment.CharacterCount));
        if (text is null || text.Average(pair => pair.Segment.CharacterCount) < MinTextLength)
        {
            return found;
        }

        var edge = text.Min(pair => pair.Segment.Left);
        var baselines = segments.Where(pair => pair.Segment.Left > edge - Near).Select(pair => pair.Segment.Baseline).Order().ToList();
        var headings = segments
            .Where(pair => pair.Segment.Left < edge - MinMargin && pair.Segment.Right < edge && IsBeside(baselines, pair.Segment))
            .GroupBy(pair => Math.Round(pair.Segment.Left / Near))
            .Select(column =>
                (
                    All: column.Count(),
                    Headings: column.Where(pair => IsHeading(pair.Line, pair.Segment, edge)).Select(pair => pair.Segment).ToList()
                )
            )
            .Where(column => column.Headings.Count >= MinHeadings && column.Headings.Count * 5 >= column.All * 4)
            .SelectMany(column => column.Headings);
        foreach (var heading in headings)
        {
            found.UnionWith(
                runs.Where(run => Math.Abs(run.Y - heading.Baseline) < heading.Size * 0.3 && run.X > heading.Left - 1 && run.Right < edge)
            );
        }

        return found;
    }

    /// <summary>Inserts each heading above the line beside it with the most space above.</summary>
    public static ImmutableArray<PrintedLine> Insert(ImmutableArray<PrintedLine> headings, ImmutableArray<PrintedLine> text)
    {
        var inserted = headings.ToLookup(heading => FindIndex(heading, text));
        return [.. Enumerable.Range(0, text.Length + 1).SelectMany(i => inserted[i].Concat(text.Skip(i).Take(1)))];
    }

    private static int FindIndex(PrintedLine heading, ImmutableArray<PrintedLine> text)
    {
        var (index, widest) = (text.Length, 0.0);
        for (var i = 0; i < text.Length; i++)
        {
            var space =
                i == 0 || text[i - 1].Baseline > text[i].Baseline
                    ? text[i].Size * MaxSpace
                    : Math.Min(text[i].Size * MaxSpace, text[i].Baseline - text[i - 1].Baseline);
            var isBeside = text[i].Box.Left > heading.Box.Right && Math.Abs(text[i].Baseline - heading.Baseline) <= heading.Size * 1.6;
            if (isBeside && space > widest * 1.1)
            {
                (index, widest) = (i, space);
            }
        }

        return index;
    }

    private static bool IsHeading(PrintedLine line, PrintedSegment segment, double edge)
    {
        if (
            segment.Right > edge - (segment.Size * 0.5)
            || segment.Left > edge - MinMargin
            || segment.CharacterCount > MaxHeadingLength
            || segment.Left > line.Box.Left + 1
        )
        {
            return false;
        }

        var text = line.Text.AsSpan(0, Math.Min(segment.CharacterCount, line.Text.Length));
        return char.IsUpper(text[0])
            && text.TrimEnd()[^1] is not ('.' or ',')
            && text.IndexOfAnyInRange('0', '9') < 0
            && CountLetters(text) >= MinLetters;
    }

    private static int CountLetters(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters;
    }

    private static bool IsBeside(List<double> baselines, PrintedSegment segment)
    {
        var next = baselines.BinarySearch(segment.Baseline);
        next = next < 0 ? ~next : next;
        return new[] { next - 1, next }.Any(i =>
            i >= 0 && i < baselines.Count && Math.Abs(baselines[i] - segment.Baseline) <= segment.Size
        );
    }
}
