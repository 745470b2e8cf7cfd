using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Layout.Lines;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>
/// Orders the text of a page without a structure tree: from top to bottom, and text columns one after the other. The cells
/// of a table stay on their lines.
/// </summary>
internal sealed class ColumnSplitter
{
    private const int MaxColumns = 4;

    private readonly GutterFinder gutterFinder = new();

    public ImmutableArray<PrintedLine> Split(PrintedLineBuilder lineBuilder, IEnumerable<PdfRun> runs) =>
        Split(lineBuilder, [.. runs.OrderBy(run => run.Y).ThenBy(run => run.X)], MaxColumns);

    private ImmutableArray<PrintedLine> Split(PrintedLineBuilder lineBuilder, List<PdfRun> runs, int columns)
    {
        var lines = lineBuilder.Build(runs);
        if (columns == 1 || gutterFinder.Find(lines) is not { } gutter)
        {
            return lines;
        }

        // Lines side by side may have been joined, so that the lines of each column are built again.
        var inside = runs.Where(run => run.Y >= gutter.Top && run.Y <= gutter.Bottom).ToLookup(run => run.X < gutter.Edge);
        return
        [
            .. lineBuilder.Build(runs.Where(run => run.Y < gutter.Top)),
            .. Split(lineBuilder, [.. inside[true]], columns - 1),
            .. Split(lineBuilder, [.. inside[false]], columns - 1),
            .. Split(lineBuilder, [.. runs.Where(run => run.Y > gutter.Bottom)], columns),
        ];
    }
}
