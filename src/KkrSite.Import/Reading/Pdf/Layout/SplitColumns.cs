using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>
/// Reads a page without a structure tree: from top to bottom, and where texts stand side by side, one after the other. The
/// cells of a table stay on their lines.
/// </summary>
internal sealed class SplitColumns
{
    private const int MostColumns = 4;

    private readonly FindGutter findGutter = new();

    public ImmutableArray<PrintedLine> Split(SetLines set, IEnumerable<PdfRun> runs) =>
        Split(set, [.. runs.OrderBy(run => run.Y).ThenBy(run => run.X)], MostColumns);

    private ImmutableArray<PrintedLine> Split(SetLines set, List<PdfRun> runs, int columns)
    {
        var whole = set.Set(runs);
        if (columns == 1 || findGutter.Find(whole) is not { } found)
        {
            return whole;
        }

        // The lines of each side are set anew, for two that stand side by side may have been taken for one.
        var inside = runs.Where(run => run.Y >= found.Top && run.Y <= found.Bottom).ToLookup(run => run.X < found.Edge);
        return
        [
            .. set.Set(runs.Where(run => run.Y < found.Top)),
            .. Split(set, [.. inside[true]], columns - 1),
            .. Split(set, [.. inside[false]], columns - 1),
            .. Split(set, [.. runs.Where(run => run.Y > found.Bottom)], columns),
        ];
    }
}
