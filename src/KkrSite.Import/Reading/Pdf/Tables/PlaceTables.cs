using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Layout;

namespace KkrSite.Import.Reading.Pdf.Tables;

/// <summary>Puts the tables of a page where they stand in its text: behind what stands above them in the same column.</summary>
internal static class PlaceTables
{
    private const int LinesOfColumn = 4;

    /// <param name="cells">Lines of cells, cell by cell.</param>
    /// <param name="text">All other lines, in the order in which they are read.</param>
    public static ImmutableArray<PrintedLine> Among(IEnumerable<PrintedLine> cells, ImmutableArray<PrintedLine> text)
    {
        var places = cells.GroupBy(line => line.Block!.Cell!.Value.Table).Select(table => table.ToList())
            .OrderBy(table => table.Min(line => line.Baseline))
            .ToLookup(table => Place(table, text));
        var placed = ImmutableArray.CreateBuilder<PrintedLine>();
        for (var i = 0; i <= text.Length; i++)
        {
            placed.AddRange(places[i].SelectMany(table => table));
            if (i < text.Length)
            {
                placed.Add(text[i]);
            }
        }

        return placed.ToImmutable();
    }

    private static int Place(List<PrintedLine> table, ImmutableArray<PrintedLine> text)
    {
        var (left, right, top) = (table.Min(line => line.Box.Left), table.Max(line => line.Box.Right), table.Min(line => line.Baseline));
        var (above, below) = (-1, text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i].Box.Left >= right || text[i].Box.Right <= left)
            {
                continue;
            }

            if (text[i].Baseline <= top)
            {
                above = i;
            }
        }

        for (var i = text.Length - 1; i > above; i--)
        {
            below = text[i].Box.Left < right && text[i].Box.Right > left ? i : below;
        }

        // The first thing in its column: the column to the left is read before it.
        var beside = text[(above + 1)..below];
        var isNewColumn = below < text.Length ? below > 0 && text[below].Baseline < text[below - 1].Baseline : beside.Length >= LinesOfColumn;
        return beside.Length > 0 && isNewColumn && beside.All(line => line.Box.Right <= left) ? below : above + 1;
    }
}
