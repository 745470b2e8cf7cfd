using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>
/// Reads a page without a structure tree: from top to bottom, and where running text stands in columns side by side, one
/// column after the other. The cells of a table stay on their lines.
/// </summary>
internal sealed class SplitColumns
{
    private const int FewestLines = 4;
    private const int MostColumns = 4;

    public ImmutableArray<PrintedLine> Split(SetLines set, IEnumerable<PdfRun> runs)
    {
        var byBaseline = runs.OrderBy(run => run.Y).ThenBy(run => run.X).ToList();
        return Split(set, byBaseline, MostColumns);
    }

    private ImmutableArray<PrintedLine> Split(SetLines set, List<PdfRun> runs, int columns)
    {
        var whole = set.Set(runs);
        if (columns == 1 || Columns(whole) is not { } found)
        {
            return whole;
        }

        // The lines of the columns are set anew, each side for itself.
        var (top, bottom) = (whole[found.First].Baseline, whole[found.Last].Baseline);
        var inside = runs.Where(run => run.Y >= top - 1 && run.Y <= bottom + 1).ToList();
        var left = inside.Where(run => run.X + (run.Width / 2) < found.Gutter).ToList();
        var right = inside.Except(left).ToList();
        return
        [
            .. whole[..found.First],
            .. Split(set, left, columns - 1),
            .. Split(set, right, columns - 1),
            .. Split(set, [.. runs.Where(run => run.Y > bottom + 1)], columns),
        ];
    }

    /// <summary>The first rows of lines that one gap parts from top to bottom, with running text on both sides.</summary>
    private static Found? Columns(ImmutableArray<PrintedLine> lines)
    {
        for (var first = 0; first + FewestLines <= lines.Length; first++)
        {
            var seen = first;
            foreach (var gap in Gaps(lines[first]))
            {
                var (gutter, last, both) = (gap, first, 1);
                for (var i = first + 1; i < lines.Length; i++)
                {
                    if (Narrow(gutter, lines[i]) is not { } narrowed)
                    {
                        break;
                    }

                    both += narrowed.IsBoth ? 1 : 0;
                    (gutter, last) = (narrowed.Gap, i);
                }

                if (both >= FewestLines && AreColumns(lines[first..(last + 1)], (gutter.Left + gutter.Right) / 2))
                {
                    return new Found(first, last, (gutter.Left + gutter.Right) / 2);
                }

                seen = Math.Max(seen, both >= FewestLines ? last : first);
            }

            first = seen;
        }

        return null;
    }

    private static IEnumerable<(double Left, double Right)> Gaps(PrintedLine line)
    {
        for (var i = 1; i < line.Stretches.Length; i++)
        {
            var (left, right) = (line.Stretches[i - 1].Right, line.Stretches[i].Left);
            if (right - left >= line.Size * 0.9)
            {
                yield return (left, right);
            }
        }
    }

    // What is left of a gap when another line is to leave it free too.
    private static ((double Left, double Right) Gap, bool IsBoth)? Narrow((double Left, double Right) gap, PrintedLine line)
    {
        var (left, right) = gap;
        var (isLeft, isRight) = (false, false);
        foreach (var stretch in line.Stretches)
        {
            if (stretch.Right <= right && stretch.Left < left)
            {
                left = Math.Max(left, stretch.Right);
                isLeft = true;
            }
            else if (stretch.Left >= left && stretch.Right > right)
            {
                right = Math.Min(right, stretch.Left);
                isRight = true;
            }
            else
            {
                return null;
            }
        }

        return right - left >= line.Size * 0.7 ? ((left, right), isLeft && isRight) : null;
    }

    // The cells of a row stand on one baseline, the lines of two texts only by chance.
    private static bool AreColumns(ImmutableArray<PrintedLine> lines, double gutter)
    {
        var (both, apart) = (0, 0);
        foreach (var line in lines)
        {
            var (left, right) = (line.Stretches.LastOrDefault(stretch => stretch.Right <= gutter), line.Stretches.FirstOrDefault(stretch => stretch.Left >= gutter));
            both += left.Length > 0 && right.Length > 0 ? 1 : 0;
            apart += left.Length > 0 && right.Length > 0 && Math.Abs(left.Baseline - right.Baseline) > 0.8 ? 1 : 0;
        }

        return Flows(lines, gutter) || (lines.Length >= 2 * FewestLines && apart * 3 >= both);
    }

    // Running text fills most of its lines; the cells of a table do not, or stand under a narrow head.
    private static bool Flows(ImmutableArray<PrintedLine> lines, double gutter)
    {
        return Side(line => line.Stretches.Where(stretch => stretch.Right <= gutter))
            && Side(line => line.Stretches.Where(stretch => stretch.Left >= gutter));

        bool Side(Func<PrintedLine, IEnumerable<PrintedStretch>> of)
        {
            var widths = lines.Select(of).Where(side => side.Any())
                .Select(side => (Left: side.Min(stretch => stretch.Left), Right: side.Max(stretch => stretch.Right), Characters: side.Sum(stretch => stretch.Length)))
                .ToList();
            var (left, right) = (widths.Min(side => side.Left), widths.Max(side => side.Right));
            var full = widths.Count(side => side.Right - side.Left >= (right - left) * 0.75);
            return widths.Count >= FewestLines && full * 2 >= widths.Count && widths.Average(side => side.Characters) >= 18;
        }
    }

    private sealed record Found(int First, int Last, double Gutter);
}
