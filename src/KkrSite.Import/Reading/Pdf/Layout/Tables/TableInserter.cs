using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Layout.Lines;

namespace KkrSite.Import.Reading.Pdf.Layout.Tables;

/// <summary>Inserts the tables of a page into its text: after the lines above them in the same column.</summary>
internal static class TableInserter
{
    private const int MinColumnLines = 4;

    /// <param name="cells">The lines of all cells, cell by cell.</param>
    /// <param name="text">All other lines, in reading order.</param>
    public static ImmutableArray<PrintedLine> Insert(IEnumerable<PrintedLine> cells, ImmutableArray<PrintedLine> text)
    {
        var tables = cells
            .GroupBy(line => line.Cell!.Value.Table)
            .Select(table => table.ToList())
            .OrderBy(table => table.Min(line => line.Baseline))
            .ToLookup(table => FindIndex(table, text));
        var inserted = ImmutableArray.CreateBuilder<PrintedLine>();
        for (var i = 0; i <= text.Length; i++)
        {
            inserted.AddRange(tables[i].SelectMany(table => table));
            if (i < text.Length)
            {
                inserted.Add(text[i]);
            }
        }

        return inserted.ToImmutable();
    }

    private static int FindIndex(List<PrintedLine> table, ImmutableArray<PrintedLine> text)
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

        // A table at the top of its column comes after the column to its left.
        var beside = text[(above + 1)..below];
        var isNewColumn =
            below < text.Length ? below > 0 && text[below].Baseline < text[below - 1].Baseline : beside.Length >= MinColumnLines;
        return beside.Length > 0 && isNewColumn && beside.All(line => line.Box.Right <= left) ? below : above + 1;
    }
}
