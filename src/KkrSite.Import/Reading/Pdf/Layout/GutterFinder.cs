using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Layout.Lines;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Finds the first gutter on a page: the empty strip between two text columns.</summary>
internal sealed class GutterFinder
{
    private const int MinLines = 4;
    private const int MaxCandidates = 6;
    private const double MinGap = 0.9;

    // A column that an earlier page had needs only a few lines.
    private readonly HashSet<double> knownEdges = [];

    public Gutter? Find(ImmutableArray<PrintedLine> lines)
    {
        var segments = lines.SelectMany(PrintedSegment.FromLine).OrderBy(segment => segment.Baseline).ToList();
        var found = segments
            .GroupBy(GetEdgeKey)
            .Where(edge => edge.Count() >= MinLines || knownEdges.Contains(edge.Key))
            .OrderByDescending(edge => knownEdges.Contains(edge.Key))
            .ThenByDescending(edge => edge.Count())
            .Take(MaxCandidates)
            .Select(edge =>
                (edge.Key, Gutter: FindAlongEdge(segments, edge.Min(segment => segment.Left), knownEdges.Contains(edge.Key) ? 1 : MinLines))
            )
            .Where(edge => edge.Gutter is not null)
            .OrderBy(edge => edge.Gutter!.Top)
            .FirstOrDefault();
        if (found.Gutter is not null)
        {
            knownEdges.Add(found.Key);
        }

        return found.Gutter;
    }

    private static double GetEdgeKey(PrintedSegment segment) => Math.Round(segment.Left / 3);

    // Finds how far up and down the strip to the left of this edge is empty.
    private static Gutter? FindAlongEdge(List<PrintedSegment> segments, double edge, int minLines)
    {
        for (var first = 0; first < segments.Count;)
        {
            var end = first;
            while (end < segments.Count && !Crosses(segments[end], edge) && !IsFarBelow(segments, first, end, edge))
            {
                end++;
            }

            if (AreTextColumns(segments[first..end], edge, minLines))
            {
                return new Gutter(segments[first].Baseline - 1, segments[end - 1].Baseline + 1, edge - 1);
            }

            first = Math.Max(end, first + 1);
        }

        return null;
    }

    private static bool Crosses(PrintedSegment segment, double edge) =>
        segment.Left < edge - 1.5 && segment.Right > edge - (segment.Size * MinGap);

    // A line on the left after a wide space, with no more text on the right, is below both columns.
    private static bool IsFarBelow(List<PrintedSegment> segments, int first, int i, double edge) =>
        i > first
        && segments[i].Left < edge - 1.5
        && segments[i].Baseline - segments[i - 1].Baseline > segments[i].Size * 4.5
        && !segments.Skip(i).TakeWhile(segment => !Crosses(segment, edge)).Take(2 * MinLines).Any(segment => segment.Left >= edge - 1.5);

    private static bool AreTextColumns(List<PrintedSegment> segments, double edge, int minLines)
    {
        var onLeft = segments.FindAll(segment => segment.Left < edge - 1.5);
        var onRight = segments.FindAll(segment => segment.Left >= edge - 1.5);
        var (left, right) = (JoinByBaseline(onLeft), JoinByBaseline(onRight));
        return minLines < MinLines
            ? left.Count > 0 && right.Count > 0 && IsText(left)
            : left.Count >= minLines
                && right.Count >= minLines
                && IsText(left)
                && IsText(right)
                && ((FillsLines(left, onLeft) && FillsLines(right, onRight)) || !ShareBaselines(left, right));
    }

    // Wide gaps between the words of a justified line do not divide it.
    private static List<PrintedSegment> JoinByBaseline(List<PrintedSegment> side) =>
        [
            .. side.GroupBy(segment => Math.Round(segment.Baseline * 2))
                .Select(row => new PrintedSegment(
                    row.Min(segment => segment.Left),
                    row.Max(segment => segment.Right),
                    row.First().Baseline,
                    row.First().Size,
                    row.Sum(segment => segment.CharacterCount)
                )),
        ];

    private static bool IsText(List<PrintedSegment> side) => side.Average(segment => segment.CharacterCount) >= 15;

    // Running text fills most of its lines from edge to edge; the cells of a table do not.
    private static bool FillsLines(List<PrintedSegment> rows, List<PrintedSegment> segments)
    {
        var width = rows.Max(row => row.Right) - rows.Min(row => row.Left);
        return rows.Count(row => row.Right - row.Left >= width * 0.75) * 2 >= rows.Count
            && segments.Sum(segment => segment.Right - segment.Left) >= rows.Sum(row => row.Right - row.Left) * 0.7;
    }

    // The cells of a row have the same baseline, the lines of two text columns only by chance.
    private static bool ShareBaselines(List<PrintedSegment> left, List<PrintedSegment> right)
    {
        var (same, apart, next) = (0, 0, 0);
        foreach (var segment in left)
        {
            while (next < right.Count && right[next].Baseline < segment.Baseline - (segment.Size / 2))
            {
                next++;
            }

            if (next < right.Count && right[next].Baseline <= segment.Baseline + (segment.Size / 2))
            {
                _ = Math.Abs(right[next].Baseline - segment.Baseline) < 0.8 ? same++ : apart++;
            }
        }

        return same + apart < MinLines || apart * 3 < same + apart;
    }
}

/// <summary>The empty strip between two text columns.</summary>
/// <param name="Edge">Text that starts to the left of it belongs to the left column.</param>
internal sealed record Gutter(double Top, double Bottom, double Edge);
