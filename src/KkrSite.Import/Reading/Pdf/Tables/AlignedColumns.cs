using KkrSite.Import.Reading.Pdf.Layout;

namespace KkrSite.Import.Reading.Pdf.Tables;

/// <summary>The columns that the first row of a table without lines shows.</summary>
internal sealed class AlignedColumns(PrintedPiece[] head)
{
    private const double Near = 2.5;
    private const int LongLine = 30;

    public int Count => head.Length;

    public bool IsSame(AlignedColumns other) =>
        other.Count == Count && Enumerable.Range(0, Count).All(column => Math.Abs(other.Left(column) - Left(column)) < Near);

    /// <summary>Each piece begins at a column of its own and ends before the next one.</summary>
    public bool Hold(PrintedPiece[] pieces)
    {
        var before = -1;
        foreach (var piece in pieces)
        {
            var column = Of(piece);
            if (column <= before || (column + 1 < Count && piece.Right > Left(column + 1) - 1))
            {
                return false;
            }

            before = column;
        }

        return true;
    }

    /// <summary>Texts side by side have long lines and fill their columns; the cells of a table mostly do not.</summary>
    public bool AreTexts(IReadOnlyList<PrintedPiece> pieces)
    {
        if (pieces.GroupBy(Of).Any(column => column.Average(piece => piece.Characters) >= LongLine))
        {
            return true;
        }

        var (full, all) = (0, 0);
        foreach (var piece in pieces.Where(piece => Of(piece) is var column && column >= 0 && column + 1 < Count))
        {
            var column = Of(piece);
            all++;
            full += piece.Right - piece.Left > (Left(column + 1) - Left(column)) * 0.75 ? 1 : 0;
        }

        return full * 2 > all;
    }

    /// <summary>The column that a piece begins in, or that figures end in; -1 for none.</summary>
    public int Of(PrintedPiece piece) =>
        Array.FindIndex(head, column => Math.Abs(column.Left - piece.Left) < Near || Math.Abs(column.Right - piece.Right) < Near);

    /// <summary>The column that a place stands in.</summary>
    public int At(double x)
    {
        var next = Array.FindIndex(head, column => column.Left > x + Near);
        if (next < 0)
        {
            return Count - 1;
        }

        // Figures that end where their heading does may begin to its left.
        return next > 0 && x > head[next - 1].Right + Near && head[next].Left - x < x - head[next - 1].Right ? next : Math.Max(0, next - 1);
    }

    private double Left(int column) => head[column].Left;
}
