using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Layout.Lines;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout.Tables;

/// <summary>
/// Finds tables without rules whose cells have several lines: texts below each other that start at the same positions. If
/// every cell has one line, each line is a row already.
/// </summary>
/// <param name="firstTable">The tables are numbered from here, apart from those that are found by their rules.</param>
internal sealed class AlignedCellFinder(int firstTable)
{
    private const int MinColumns = 3;
    private const int MaxColumns = 12;
    private const int MinRows = 3;
    private const int MaxHeaderLines = 4;
    private const int MaxTables = 20_000;

    private int lastTable = firstTable;
    private int foundTables;
    private AlignedColumns? lastColumns;
    private double lastTightestSpacing;

    /// <summary>The cell of each run in a table.</summary>
    public IReadOnlyDictionary<PdfRun, PrintedBlock> Find(PrintedLineBuilder lineBuilder, IReadOnlyList<PdfRun> runs)
    {
        var lines = lineBuilder.Build(runs.OrderBy(run => run.Y).ThenBy(run => run.X));
        ImmutableArray<AlignedLine> aligned =
        [
            .. lines.OrderBy(line => line.Baseline).Select(line => new AlignedLine(line, [.. PrintedSegment.FromLine(line)])),
        ];
        var cells = new Dictionary<PdfRun, PrintedBlock>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < aligned.Length; i++)
        {
            if (aligned[i].Segments.Length is < MinColumns or > MaxColumns || foundTables >= MaxTables)
            {
                continue;
            }

            var table = AlignedTable.FindAt(aligned, i);
            var isContinued = i < MaxHeaderLines && lastColumns is not null && lastColumns.IsSame(table.Columns);
            var tightest = Math.Min(table.TightestSpacing, isContinued ? lastTightestSpacing : double.MaxValue);
            var rowStarts = table.FindRowStarts(tightest);
            var isTable = isContinued
                ? table.Lines.Length > 1
                : table.Lines.Length > rowStarts.Length && rowStarts.Length >= MinRows && !table.HasTextColumns();
            if (isTable)
            {
                (lastTable, foundTables) = (lastTable + 1, foundTables + 1);
                foreach (var (run, row, column) in table.FindCells(runs, rowStarts))
                {
                    cells[run] = PrintedBlock.ForCell(new TableCellPosition(lastTable, row, column, IsColumnKnown: true));
                }

                (lastColumns, lastTightestSpacing) = (table.Columns, tightest);
                i += table.Lines.Length - 1;
            }
        }

        return cells;
    }

    private sealed record AlignedLine(PrintedLine Line, PrintedSegment[] Segments);

    /// <summary>The lines from a possible first row to the last one that fits its columns.</summary>
    private sealed class AlignedTable(ImmutableArray<AlignedLine> lines, AlignedColumns columns)
    {
        private const int MaxLines = 400;
        private const double MaxSpacing = 3.2;
        private const double WideSpacing = 1.15;

        public ImmutableArray<AlignedLine> Lines => lines;

        public AlignedColumns Columns => columns;

        public double TightestSpacing => FindTightestSpacing(lines);

        public static AlignedTable FindAt(ImmutableArray<AlignedLine> page, int start)
        {
            var columns = new AlignedColumns(page[start].Segments);
            var end = start + 1;
            while (
                end < page.Length
                && end - start < MaxLines
                && page[end].Line.Baseline - page[end - 1].Line.Baseline < page[end].Line.Size * MaxSpacing
                && Math.Abs(page[end].Line.Size - page[start].Line.Size) < page[start].Line.Size * 0.15
                && columns.Fits(page[end].Segments)
                && !IsTextBelow(page, start, end, columns)
            )
            {
                end++;
            }

            return new AlignedTable(page[start..end], columns);
        }

        public bool HasTextColumns() => columns.AreTextColumns([.. lines.SelectMany(line => line.Segments)]);

        /// <summary>Indexes of the first lines of rows: after a wide space or, without any, where nearly all columns are filled.</summary>
        public ImmutableArray<int> FindRowStarts(double tightest)
        {
            var isSpaced = Enumerable.Range(1, lines.Length - 1).Any(IsSpaced);
            return
            [
                0,
                .. Enumerable
                    .Range(1, lines.Length - 1)
                    .Where(i =>
                        isSpaced
                            ? IsSpaced(i)
                            : lines[i].Segments.Length * 4 >= columns.Count * 3 && columns.IndexOf(lines[i].Segments[0]) == 0
                    ),
            ];

            bool IsSpaced(int i) => GetSpacing(lines, i) > tightest * WideSpacing;
        }

        /// <summary>The row and column, from 1, of each run in the table.</summary>
        public IEnumerable<(PdfRun Run, int Row, int Column)> FindCells(IReadOnlyList<PdfRun> runs, ImmutableArray<int> rowStarts)
        {
            var (top, bottom) = (lines[0].Line.Box.Top, lines[^1].Line.Box.Bottom);
            foreach (var run in runs.Where(run => !run.IsBlank && run.Y > top && run.Y < bottom))
            {
                var line = Enumerable.Range(0, lines.Length).MinBy(i => Math.Abs(lines[i].Line.Baseline - run.Y));
                yield return (run, rowStarts.Count(first => first <= line), columns.IndexAt(run.X + Math.Min(2, run.Width / 2)) + 1);
            }
        }

        // A line in the first column alone belongs to the cell above only if it is as close as the lines of a cell.
        private static bool IsTextBelow(ImmutableArray<AlignedLine> page, int start, int i, AlignedColumns columns) =>
            page[i].Segments.Length == 1
            && columns.IndexOf(page[i].Segments[0]) == 0
            && GetSpacing(page, i) > FindTightestSpacing(page[start..(i + 1)]) * WideSpacing;

        private static double FindTightestSpacing(ImmutableArray<AlignedLine> lines) =>
            Enumerable.Range(1, lines.Length - 1).Select(i => GetSpacing(lines, i)).DefaultIfEmpty(0).Min();

        private static double GetSpacing(ImmutableArray<AlignedLine> lines, int i) => lines[i].Line.Baseline - lines[i - 1].Line.Baseline;
    }
}
