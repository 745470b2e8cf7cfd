using KkrSite.Import.Reading.Pdf.Pages;
using KkrSite.Import.Reading.Pdf.Tags;

namespace KkrSite.Import.Reading.Pdf.Tables;

/// <summary>Finds the cells of tables by the lines around them, for a document whose structure tree does not tell.</summary>
internal sealed class FindRuledCells
{
    private const int MostColumns = 64;
    private const int MostRows = 1000;

    private readonly FindGrids findGrids = new();
    private int tables;

    /// <summary>The cell that a run of the page stands in, as a block of text; null for what stands outside tables.</summary>
    public IReadOnlyDictionary<PdfRun, PrintedBlock> On(PdfPage page)
    {
        var cells = new Dictionary<PdfRun, PrintedBlock>(ReferenceEqualityComparer.Instance);
        foreach (var grid in findGrids.Find(page.Rules))
        {
            tables++;
            foreach (var run in page.Runs.Where(run => !run.IsBlank && !cells.ContainsKey(run)))
            {
                if (grid.CellAt(run.X + Math.Min(2, run.Width / 2), run.Y - (run.Size * 0.3)) is var (row, column) && row < MostRows && column < MostColumns)
                {
                    var order = (tables * MostRows * MostColumns) + (row * MostColumns) + column;
                    cells[run] = new PrintedBlock(order, IsLoose: true, 0, 0, new TableCell(tables, row, column, IsColumn: true), LinePart.Body);
                }
            }
        }

        return cells;
    }
}
