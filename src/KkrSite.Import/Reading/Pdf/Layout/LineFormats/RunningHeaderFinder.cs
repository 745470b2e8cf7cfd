using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Pdf.Layout.Lines;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout.LineFormats;

/// <summary>Finds the lines that pages repeat at their top and bottom: the same words except for numbers, at the same height.</summary>
internal static class RunningHeaderFinder
{
    private const double EdgeZone = 0.16;
    private const int MaxLines = 5;
    private const double Near = 2;

    public static ImmutableArray<PrintedLine> Find(ImmutableArray<PrintedLine> lines, ImmutableArray<PdfPage> pages)
    {
        var heights = pages.ToDictionary(page => page.Page, page => page.Height);
        var edges = FindEdgeLines(lines, heights).ToList();
        var pageLines = Enumerable.Range(0, lines.Length).ToLookup(i => lines[i].Page);
        var pageCount = lines.Select(line => line.Page).Distinct().Count();
        var repeated = edges
            .GroupBy(i => (MaskDigits(lines[i].Text), IsAtTop: lines[i].Baseline < heights[lines[i].Page] / 2))
            .SelectMany(group => GroupByHeight([.. group.OrderBy(i => lines[i].Baseline)], lines))
            .Where(group => group.Select(i => lines[i].Page).Distinct().Count() is var count && count >= 2 && count * 2 >= pageCount)
            .ToList();
        var candidates = repeated.SelectMany(group => group).ToHashSet();
        var headers = repeated
            .Where(group =>
                group.Count(i => IsSeparate(i, lines, pageLines[lines[i].Page].Where(other => !candidates.Contains(other)))) * 2
                > group.Count
            )
            .SelectMany(group => group)
            .Concat(edges.Where(i => lines[i].IsArtifact))
            .ToHashSet();
        return [.. lines.Select((line, i) => headers.Contains(i) ? line.WithRole(LineRole.RunningHeader) : line)];
    }

    // The outermost lines of each page that are near its edge.
    private static IEnumerable<int> FindEdgeLines(ImmutableArray<PrintedLine> lines, Dictionary<int, double> heights)
    {
        foreach (var page in Enumerable.Range(0, lines.Length).GroupBy(i => lines[i].Page))
        {
            var height = heights[page.Key];
            var ordered = page.OrderBy(i => lines[i].Baseline).ToList();
            foreach (
                var i in ordered
                    .Take(MaxLines)
                    .Where(i => lines[i].Baseline < height * EdgeZone)
                    .Union(ordered.TakeLast(MaxLines).Where(i => lines[i].Baseline > height * (1 - EdgeZone)))
            )
            {
                yield return i;
            }
        }
    }

    // Text that starts with the same word on several pages continues directly below it.
    private static bool IsSeparate(int header, ImmutableArray<PrintedLine> lines, IEnumerable<int> page)
    {
        var line = lines[header];
        return !page.Any(i =>
            Math.Abs(lines[i].Baseline - line.Baseline) is > 1 and var distance
            && distance < Math.Max(line.Size, lines[i].Size) * 1.7
            && Math.Abs(lines[i].Size - line.Size) < 0.5
        );
    }

    private static IEnumerable<List<int>> GroupByHeight(List<int> group, ImmutableArray<PrintedLine> lines)
    {
        var together = new List<int>();
        foreach (var i in group)
        {
            if (together.Count > 0 && lines[i].Baseline - lines[together[^1]].Baseline > Near)
            {
                yield return together;
                together = [];
            }

            together.Add(i);
        }

        yield return together;
    }

    private static string MaskDigits(string text) =>
        string.Join('#', text.Split(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], StringSplitOptions.RemoveEmptyEntries));
}
