using System.Collections.Immutable;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Finds the uppermost place on a page where two texts stand side by side.</summary>
internal sealed class FindGutter
{
    private const int FewestLines = 4;
    private const int MostCandidates = 6;
    private const double Narrowest = 0.9;

    // Where a page before this one was parted, a few lines in the second column are enough.
    private readonly HashSet<double> known = [];

    public Gutter? Find(ImmutableArray<PrintedLine> lines)
    {
        var pieces = lines.SelectMany(PrintedPiece.Of).OrderBy(piece => piece.Baseline).ToList();
        var found = pieces.GroupBy(Place)
            .Where(edge => edge.Count() >= FewestLines || known.Contains(edge.Key))
            .OrderByDescending(edge => known.Contains(edge.Key)).ThenByDescending(edge => edge.Count())
            .Take(MostCandidates)
            .Select(edge => (edge.Key, Gutter: Along(pieces, edge.Min(piece => piece.Left), known.Contains(edge.Key) ? 1 : FewestLines)))
            .Where(edge => edge.Gutter is not null)
            .OrderBy(edge => edge.Gutter!.Top)
            .FirstOrDefault();
        if (found.Gutter is not null)
        {
            known.Add(found.Key);
        }

        return found.Gutter;
    }

    private static double Place(PrintedPiece piece) => Math.Round(piece.Left / 3);

    // The right text begins at this edge: how far up and down does the strip before it stay empty?
    private static Gutter? Along(List<PrintedPiece> pieces, double edge, int fewest)
    {
        for (var first = 0; first < pieces.Count;)
        {
            var end = first;
            while (end < pieces.Count && !Crosses(pieces[end], edge) && !IsFarBelow(pieces, first, end, edge))
            {
                end++;
            }

            if (AreTexts(pieces[first..end], edge, fewest))
            {
                return new Gutter(pieces[first].Baseline - 1, pieces[end - 1].Baseline + 1, edge - 1);
            }

            first = Math.Max(end, first + 1);
        }

        return null;
    }

    private static bool Crosses(PrintedPiece piece, double edge) => piece.Left < edge - 1.5 && piece.Right > edge - (piece.Size * Narrowest);

    // Left alone below both texts, after an empty strip across the page: something new.
    private static bool IsFarBelow(List<PrintedPiece> pieces, int first, int i, double edge) =>
        i > first && pieces[i].Left < edge - 1.5 && pieces[i].Baseline - pieces[i - 1].Baseline > pieces[i].Size * 4.5
        && !pieces.Skip(i).TakeWhile(piece => !Crosses(piece, edge)).Take(2 * FewestLines).Any(piece => piece.Left >= edge - 1.5);

    private static bool AreTexts(List<PrintedPiece> pieces, double edge, int fewest)
    {
        var (onLeft, onRight) = (pieces.FindAll(piece => piece.Left < edge - 1.5), pieces.FindAll(piece => piece.Left >= edge - 1.5));
        var (left, right) = (Rows(onLeft), Rows(onRight));
        return fewest < FewestLines
            ? left.Count > 0 && right.Count > 0 && IsText(left)
            : left.Count >= fewest && right.Count >= fewest && IsText(left) && IsText(right)
                && ((Fills(left, onLeft) && Fills(right, onRight)) || !ShareBaselines(left, right));
    }

    // Words that justified lines part widely are still one line.
    private static List<PrintedPiece> Rows(List<PrintedPiece> side) =>
    [
        .. side.GroupBy(piece => Math.Round(piece.Baseline * 2)).Select(row => new PrintedPiece(
            row.Min(piece => piece.Left), row.Max(piece => piece.Right), row.First().Baseline, row.First().Size, row.Sum(piece => piece.Characters))),
    ];

    private static bool IsText(List<PrintedPiece> side) => side.Average(piece => piece.Characters) >= 15;

    // Running text fills most of its lines, and from end to end; the cells of a table do not, even where several stand in a row.
    private static bool Fills(List<PrintedPiece> rows, List<PrintedPiece> pieces)
    {
        var width = rows.Max(row => row.Right) - rows.Min(row => row.Left);
        return rows.Count(row => row.Right - row.Left >= width * 0.75) * 2 >= rows.Count
            && pieces.Sum(piece => piece.Right - piece.Left) >= rows.Sum(row => row.Right - row.Left) * 0.7;
    }

    // The cells of a row stand on one baseline, the lines of two texts only by chance.
    private static bool ShareBaselines(List<PrintedPiece> left, List<PrintedPiece> right)
    {
        var (same, apart, next) = (0, 0, 0);
        foreach (var piece in left)
        {
            while (next < right.Count && right[next].Baseline < piece.Baseline - (piece.Size / 2))
            {
                next++;
            }

            if (next < right.Count && right[next].Baseline <= piece.Baseline + (piece.Size / 2))
            {
                _ = Math.Abs(right[next].Baseline - piece.Baseline) < 0.8 ? same++ : apart++;
            }
        }

        return same + apart < FewestLines || apart * 3 < same + apart;
    }
}
