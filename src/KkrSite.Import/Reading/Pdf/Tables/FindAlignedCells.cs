using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Layout;
using KkrSite.Import.Reading.Pdf.Pages;
using KkrSite.Import.Reading.Pdf.Tags;

namespace KkrSite.Import.Reading.Pdf.Tables;

/// <summary>
/// Finds tables without lines whose cells run over several lines: texts below each other that begin at the same places. Where
/// every cell has one line, the lines are rows already.
/// </summary>
/// <param name="firstTable">Tables found otherwise count from 1; these count from here.</param>
internal sealed class FindAlignedCells(int firstTable)
{
    private const int FewestColumns = 3;
    private const int MostColumns = 12;
    private const int FewestRows = 3;
    private const int MostLines = 400;
    private const int LinesOfPageHead = 4;
    private const int MostTables = 20_000;
    private const int MostRowsOfOrder = 1000;
    private const int MostColumnsOfOrder = 64;
    private const double WidestSpacing = 3.2;

    private int tables = firstTable;
    private int found;
    private AlignedColumns? last;
    private double lastTightest;

    /// <summary>The cell of each run that stands in one.</summary>
    public IReadOnlyDictionary<PdfRun, PrintedBlock> On(SetLines set, IReadOnlyList<PdfRun> runs)
    {
        var rows = Rows(set.Set(runs.OrderBy(run => run.Y).ThenBy(run => run.X)));
        var cells = new Dictionary<PdfRun, PrintedBlock>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Pieces.Length is < FewestColumns or > MostColumns || found >= MostTables)
            {
                continue;
            }

            var columns = new AlignedColumns(rows[i].Pieces);
            var end = End(rows, i, columns);
            var goesOn = i < LinesOfPageHead && last is not null && last.IsSame(columns);
            var tightest = Math.Min(Tightest(rows, i, end), goesOn ? lastTightest : double.MaxValue);
            var starts = Starts(rows, i, end, columns, tightest);
            if (goesOn ? end - i > 1 : end - i > starts.Count && starts.Count >= FewestRows && !columns.AreTexts([.. rows[i..end].SelectMany(row => row.Pieces)]))
            {
                (tables, found) = (tables + 1, found + 1);
                Hold(cells, runs, rows, i, end, starts, columns);
                (last, lastTightest) = (columns, tightest);
                i = end - 1;
            }
        }

        return cells;
    }

    private static List<AlignedRow> Rows(ImmutableArray<PrintedLine> lines) =>
        [.. lines.OrderBy(line => line.Baseline).Select(line => new AlignedRow(line, [.. PrintedPiece.Of(line)]))];

    private static int End(List<AlignedRow> rows, int start, AlignedColumns columns)
    {
        var end = start + 1;
        while (end < rows.Count && end - start < MostLines
            && rows[end].Line.Baseline - rows[end - 1].Line.Baseline < rows[end].Line.Size * WidestSpacing
            && Math.Abs(rows[end].Line.Size - rows[start].Line.Size) < rows[start].Line.Size * 0.15
            && columns.Hold(rows[end].Pieces) && !IsTextBelow(rows, start, end, columns))
        {
            end++;
        }

        return end;
    }

    // A line in the first column alone goes on with its cell only where it stands as close as lines do.
    private static bool IsTextBelow(List<AlignedRow> rows, int start, int i, AlignedColumns columns) =>
        rows[i].Pieces.Length == 1 && columns.Of(rows[i].Pieces[0]) == 0
        && rows[i].Line.Baseline - rows[i - 1].Line.Baseline > Tightest(rows, start, i + 1) * 1.15;

    private static double Tightest(List<AlignedRow> rows, int start, int end) =>
        Enumerable.Range(start + 1, Math.Max(0, end - start - 1)).Select(i => rows[i].Line.Baseline - rows[i - 1].Line.Baseline).DefaultIfEmpty(0).Min();

    // Rows stand farther from each other than the lines in them; where they do not, a row is what fills nearly all columns.
    private static List<int> Starts(List<AlignedRow> rows, int start, int end, AlignedColumns columns, double tightest)
    {
        double Above(int i) => rows[i].Line.Baseline - rows[i - 1].Line.Baseline;
        var isSpaced = Enumerable.Range(start + 1, end - start - 1).Any(i => Above(i) > tightest * 1.15);
        return
        [
            start, .. Enumerable.Range(start + 1, end - start - 1).Where(i => isSpaced
                ? Above(i) > tightest * 1.15
                : rows[i].Pieces.Length * 4 >= columns.Count * 3 && columns.Of(rows[i].Pieces[0]) == 0),
        ];
    }

    private void Hold(
        Dictionary<PdfRun, PrintedBlock> cells, IReadOnlyList<PdfRun> runs, List<AlignedRow> rows, int start, int end, List<int> starts, AlignedColumns columns)
    {
        var (top, bottom) = (rows[start].Line.Box.Top, rows[end - 1].Line.Box.Bottom);
        foreach (var run in runs.Where(run => !run.IsBlank && run.Y > top && run.Y < bottom))
        {
            var line = Enumerable.Range(start, end - start).MinBy(i => Math.Abs(rows[i].Line.Baseline - run.Y));
            var (row, column) = (starts.Count(first => first <= line), columns.At(run.X + Math.Min(2, run.Width / 2)) + 1);
            var order = (((tables * MostRowsOfOrder) + row) * MostColumnsOfOrder) + column;
            cells[run] = new PrintedBlock(order, IsLoose: true, 0, 0, new TableCell(tables, row, column, IsColumn: true), LinePart.Body);
        }
    }

    private sealed record AlignedRow(PrintedLine Line, PrintedPiece[] Pieces);
}
