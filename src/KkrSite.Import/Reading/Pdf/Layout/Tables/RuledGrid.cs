using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout.Tables;

/// <summary>Connected horizontal and vertical rules of a page: the borders of one table.</summary>
internal sealed class RuledGrid(ImmutableArray<PdfBox> horizontal, ImmutableArray<PdfBox> vertical)
{
    /// <summary>Rules at this distance, in points, are one rule, or touch.</summary>
    public const double Near = 3;

    private readonly ImmutableArray<double> rows = FindPositions(horizontal.Select(MiddleY));
    private readonly ImmutableArray<double> columns = FindPositions(vertical.Select(MiddleX));

    /// <summary>At least two columns: not a frame around text.</summary>
    public bool IsTable => rows.Length > 1 && columns.Length > 2;

    public static double MiddleX(PdfBox rule) => (rule.Left + rule.Right) / 2;

    public static double MiddleY(PdfBox rule) => (rule.Top + rule.Bottom) / 2;

    /// <summary>The distinct positions, in ascending order.</summary>
    public static ImmutableArray<double> FindPositions(IEnumerable<double> values)
    {
        var positions = ImmutableArray.CreateBuilder<double>();
        foreach (var value in values.Order().Where(value => positions.Count == 0 || value - positions[^1] > Near))
        {
            positions.Add(value);
        }

        return positions.ToImmutable();
    }

    /// <summary>The first row and column, from 1, of the cell that contains a point; null outside the table.</summary>
    public (int Row, int Column)? FindCell(double x, double y)
    {
        var (above, left) = (double.NegativeInfinity, double.NegativeInfinity);
        var (isClosedBelow, isClosedRight) = (false, false);
        foreach (var rule in horizontal.Where(rule => rule.Left - Near <= x && x <= rule.Right + Near))
        {
            above = MiddleY(rule) <= y ? Math.Max(above, MiddleY(rule)) : above;
            isClosedBelow |= MiddleY(rule) > y;
        }

        foreach (var rule in vertical.Where(rule => rule.Top - Near <= y && y <= rule.Bottom + Near))
        {
            left = MiddleX(rule) <= x ? Math.Max(left, MiddleX(rule)) : left;
            isClosedRight |= MiddleX(rule) > x;
        }

        return isClosedBelow && isClosedRight && double.IsFinite(above) && double.IsFinite(left)
            ? (FindIndex(rows, above), FindIndex(columns, left))
            : null;
    }

    private static int FindIndex(ImmutableArray<double> positions, double value) => positions.Count(position => position <= value + 0.01);
}
