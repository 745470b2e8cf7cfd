using KkrSite.Import.Reading.Pdf.Layout.Lines;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout.Tables;

/// <summary>Finds the cells of tables by the rules around them, in a document without a structure tree.</summary>
internal sealed class RuledCellFinder
{
    private int tableCount;

    /// <summary>The cell of each run in a table, as a block.</summary>
    public IReadOnlyDictionary<PdfRun, PrintedBlock> Find(PdfPage page)
    {
        var cells = new Dictionary<PdfRun, PrintedBlock>(ReferenceEqualityComparer.Instance);
        foreach (var grid in RuledGridFinder.Find(page.Rules))
        {
            tableCount++;
            foreach (var run in page.Runs.Where(run => !run.IsBlank && !cells.ContainsKey(run)))
            {
                if (
                    grid.FindCell(run.X + Math.Min(2, run.Width / 2), run.Y - (run.Size * 0.3)) is var (row, column)
                    && row < TableCellPosition.MaxRows
                    && column < TableCellPosition.MaxColumns
                )
                {
                    cells[run] = PrintedBlock.ForCell(new TableCellPosition(tableCount, row, column, IsColumnKnown: true));
                }
            }
        }

        return cells;
    }
}
