using KkrSite.Import.Reading.Pdf.Layout.Lines;

namespace KkrSite.Import.Reading.Pdf.Layout.Tables;

/// <summary>The columns of a table without rules, as its first row shows them.</summary>
internal sealed class AlignedColumns(PrintedSegment[] head)
{
    private const double Near = 2.5;
    private const int LongLine = 30;

    public int Count => head.Length;

    public bool IsSame(AlignedColumns other) =>
        other.Count == Count && Enumerable.Range(0, Count).All(column => Math.Abs(other.GetLeft(column) - GetLeft(column)) < Near);

    /// <summary>Each segment starts at a column of its own and ends before the next column.</summary>
    public bool Fits(PrintedSegment[] segments)
    {
        var before = -1;
        foreach (var segment in segments)
        {
            var column = IndexOf(segment);
            if (column <= before || (column + 1 < Count && segment.Right > GetLeft(column + 1) - 1))
            {
                return false;
            }

            before = column;
        }

        return true;
    }

    /// <summary>Text columns have long lines that fill the column; most cells of a table do not.</summary>
    public bool AreTextColumns(IReadOnlyList<PrintedSegment> segments)
    {
        if (segments.GroupBy(IndexOf).Any(column => column.Average(segment => segment.CharacterCount) >= LongLine))
        {
            return true;
        }

        var (full, all) = (0, 0);
        foreach (var segment in segments.Where(segment => IndexOf(segment) is var column && column >= 0 && column + 1 < Count))
        {
            var column = IndexOf(segment);
            all++;
            full += segment.Right - segment.Left > (GetLeft(column + 1) - GetLeft(column)) * 0.75 ? 1 : 0;
        }

        return full * 2 > all;
    }

    /// <summary>The column, from 0, whose left or right edge the segment shares; -1 for none.</summary>
    public int IndexOf(PrintedSegment segment) =>
        Array.FindIndex(head, column => Math.Abs(column.Left - segment.Left) < Near || Math.Abs(column.Right - segment.Right) < Near);

    /// <summary>The column, from 0, at a horizontal position.</summary>
    public int IndexAt(double x)
    {
        var next = Array.FindIndex(head, column => column.Left > x + Near);
        if (next < 0)
        {
            return Count - 1;
        }

        // Right-aligned figures may start to the left of their heading.
        return next > 0 && x > head[next - 1].Right + Near && head[next].Left - x < x - head[next - 1].Right ? next : Math.Max(0, next - 1);
    }

    private double GetLeft(int column) => head[column].Left;
}
