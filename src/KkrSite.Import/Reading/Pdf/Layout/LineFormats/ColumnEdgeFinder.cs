using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Layout.Lines;

namespace KkrSite.Import.Reading.Pdf.Layout.LineFormats;

/// <summary>Finds the left and right edge of the text column of each line, by the lines around it and those on other pages.</summary>
internal static class ColumnEdgeFinder
{
    private const double Near = 4;
    private const int EnoughLines = 15;

    public static ImmutableArray<PrintedLine> Find(ImmutableArray<PrintedLine> lines)
    {
        var found = lines.ToArray();
        foreach (var column in FindLineGroups(lines).GroupBy(group => group.Left))
        {
            var right = FindRightEdge(column.SelectMany(group => lines[group.First..(group.First + group.Count)]));
            foreach (var (first, count, left) in column)
            {
                // A few lines do not show the width of their column, but the same column on other pages does.
                var own = count >= EnoughLines ? FindRightEdge(lines[first..(first + count)]) : right;
                for (var i = first; i < first + count; i++)
                {
                    found[i] = lines[i] with { ColumnEdges = (left, own) };
                }
            }
        }

        return [.. found];
    }

    // Ignores single lines that are wider than the column.
    private static double FindRightEdge(IEnumerable<PrintedLine> lines)
    {
        var rights = lines.Select(line => line.Box.Right).OrderDescending().ToList();
        return rights[Math.Min(rights.Count - 1, rights.Count / 40)];
    }

    // Lines below each other on a page. A line above the one before it starts the next column.
    private static List<(int First, int Count, double Left)> FindLineGroups(ImmutableArray<PrintedLine> lines)
    {
        var groups = new List<(int First, int Count, double Left)>();
        var known = new Dictionary<double, double>();
        var first = 0;
        for (var i = 1; i <= lines.Length; i++)
        {
            if (i < lines.Length && lines[i].Page == lines[first].Page && lines[i].Baseline > lines[i - 1].Baseline - lines[i].Size)
            {
                continue;
            }

            var left = lines[first..i].Min(line => line.Box.Left);
            var key = Math.Round(left / Near);
            groups.Add((first, i - first, known.TryGetValue(key, out var same) ? same : known[key] = left));
            first = i;
        }

        return groups;
    }
}
