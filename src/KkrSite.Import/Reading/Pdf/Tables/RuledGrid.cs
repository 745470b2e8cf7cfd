using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Tables;

/// <summary>Lines of a page that cross or meet each other: the borders of one table.</summary>
internal sealed class RuledGrid(ImmutableArray<PdfBox> across, ImmutableArray<PdfBox> down)
{
    /// <summary>Lines that stand so close are one line, or meet.</summary>
    public const double Near = 3;

    private readonly ImmutableArray<double> rows = Places(across.Select(MiddleY));
    private readonly ImmutableArray<double> columns = Places(down.Select(MiddleX));

    /// <summary>A frame around a text, or a line beside it, is no table.</summary>
    public bool IsTable => rows.Length > 1 && columns.Length > 2;

    public static double MiddleX(PdfBox rule) => (rule.Left + rule.Right) / 2;

    public static double MiddleY(PdfBox rule) => (rule.Top + rule.Bottom) / 2;

    /// <summary>Each place once, in order.</summary>
    public static ImmutableArray<double> Places(IEnumerable<double> values)
    {
        var places = ImmutableArray.CreateBuilder<double>();
        foreach (var value in values.Order().Where(value => places.Count == 0 || value - places[^1] > Near))
        {
            places.Add(value);
        }

        return places.ToImmutable();
    }

    /// <summary>The uppermost row and the leftmost column of the cell around a point, from 1; null outside the table.</summary>
    public (int Row, int Column)? CellAt(double x, double y)
    {
        var (above, left) = (double.NegativeInfinity, double.NegativeInfinity);
        var (isClosedBelow, isClosedRight) = (false, false);
        foreach (var rule in across.Where(rule => rule.Left - Near <= x && x <= rule.Right + Near))
        {
            above = MiddleY(rule) <= y ? Math.Max(above, MiddleY(rule)) : above;
            isClosedBelow |= MiddleY(rule) > y;
        }

        foreach (var rule in down.Where(rule => rule.Top - Near <= y && y <= rule.Bottom + Near))
        {
            left = MiddleX(rule) <= x ? Math.Max(left, MiddleX(rule)) : left;
            isClosedRight |= MiddleX(rule) > x;
        }

        return isClosedBelow && isClosedRight && double.IsFinite(above) && double.IsFinite(left) ? (Place(rows, above), Place(columns, left)) : null;
    }

    private static int Place(ImmutableArray<double> places, double value) => places.Count(place => place <= value + 0.01);
}
