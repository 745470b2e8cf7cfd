using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Finds what the pages repeat at their heads and feet: the same words but for their numbers, at the same height.</summary>
internal sealed class FindRunningHeaders
{
    private const double Zone = 0.16;
    private const int MostLines = 5;
    private const double Near = 2;

    public ImmutableArray<PrintedLine> Find(ImmutableArray<PrintedLine> lines, ImmutableArray<PdfPage> pages)
    {
        var heights = pages.ToDictionary(page => page.Page, page => page.Height);
        var edges = Edges(lines, heights).ToList();
        var pageLines = Enumerable.Range(0, lines.Length).ToLookup(i => lines[i].Page);
        var written = lines.Select(line => line.Page).Distinct().Count();
        var repeated = edges
            .GroupBy(i => (Masked(lines[i].Text), Head: lines[i].Baseline < heights[lines[i].Page] / 2))
            .SelectMany(group => Together([.. group.OrderBy(i => lines[i].Baseline)], lines))
            .Where(group => group.Select(i => lines[i].Page).Distinct().Count() is var count && count >= 2 && count * 2 >= written)
            .ToList();
        var candidates = repeated.SelectMany(group => group).ToHashSet();
        var headers = repeated
            .Where(group => group.Count(i => StandsApart(i, lines, pageLines[lines[i].Page].Where(other => !candidates.Contains(other)))) * 2 > group.Count)
            .SelectMany(group => group)
            .Concat(edges.Where(i => lines[i].IsArtifact))
            .ToHashSet();
        return [.. lines.Select((line, i) => headers.Contains(i) ? line with { Format = line.Format with { Part = LinePart.RunningHeader } } : line)];
    }

    // The outermost lines of each page, as far as they stand near its edge.
    private static IEnumerable<int> Edges(ImmutableArray<PrintedLine> lines, Dictionary<int, double> heights)
    {
        foreach (var page in Enumerable.Range(0, lines.Length).GroupBy(i => lines[i].Page))
        {
            var height = heights[page.Key];
            var ordered = page.OrderBy(i => lines[i].Baseline).ToList();
            foreach (var i in ordered.Take(MostLines).Where(i => lines[i].Baseline < height * Zone)
                .Union(ordered.TakeLast(MostLines).Where(i => lines[i].Baseline > height * (1 - Zone))))
            {
                yield return i;
            }
        }
    }

    // Text that happens to begin with the same word on several pages goes on right below it.
    private static bool StandsApart(int header, ImmutableArray<PrintedLine> lines, IEnumerable<int> page)
    {
        var line = lines[header];
        return !page.Any(i => Math.Abs(lines[i].Baseline - line.Baseline) is > 1 and var distance && distance < Math.Max(line.Size, lines[i].Size) * 1.7
            && Math.Abs(lines[i].Size - line.Size) < 0.5);
    }

    private static IEnumerable<List<int>> Together(List<int> group, ImmutableArray<PrintedLine> lines)
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

    private static string Masked(string text) => string.Join('#', text.Split(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], StringSplitOptions.RemoveEmptyEntries));
}
