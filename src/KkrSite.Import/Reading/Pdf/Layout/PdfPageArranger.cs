using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Layout.Lines;
using KkrSite.Import.Reading.Pdf.Layout.Tables;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>
/// Puts the lines of a page in reading order: that of the structure tree, else by position, with the cells of each table
/// together.
/// </summary>
/// <param name="structure">The block of each marked content; empty if the document has no usable structure tree.</param>
internal sealed class PdfPageArranger(IReadOnlyDictionary<(int Page, string Mark), PrintedBlock> structure)
{
    private const int FirstAlignedTable = 10_000;

    private readonly ColumnSplitter columnSplitter = new();
    private readonly GutterFinder gutterFinder = new();
    private readonly RuledCellFinder ruledCellFinder = new();
    private readonly AlignedCellFinder alignedCellFinder = new(FirstAlignedTable);

    public ImmutableArray<PrintedLine> Arrange(PdfPage page) => structure.Count > 0 ? ArrangeByStructure(page) : ArrangeByPosition(page);

    private ImmutableArray<PrintedLine> ArrangeByStructure(PdfPage page)
    {
        var lineBuilder = new PrintedLineBuilder(page);
        var blocks = page.Runs.ToLookup(run => run.Mark is { } mark ? structure.GetValueOrDefault((page.Page, mark)) : null);
        var tagged = BuildBlocks(lineBuilder, blocks);
        var untagged = columnSplitter.Split(lineBuilder, blocks[null]);
        return tagged.Count == 0 ? untagged : MergeUntagged(tagged, untagged);
    }

    private ImmutableArray<PrintedLine> ArrangeByPosition(PdfPage page)
    {
        var lineBuilder = new PrintedLineBuilder(page);
        var ruled = ruledCellFinder.Find(page);
        ImmutableArray<PdfRun> outside = [.. page.Runs.Where(run => !ruled.ContainsKey(run))];

        // In text columns, aligned lines are no table, and text on the left is no margin heading.
        var hasColumns = gutterFinder.Find(lineBuilder.Build(outside.OrderBy(run => run.Y).ThenBy(run => run.X))) is not null;
        var aligned = hasColumns ? null : alignedCellFinder.Find(lineBuilder, outside);
        var blocks = page.Runs.ToLookup(run => ruled.GetValueOrDefault(run) ?? aligned?.GetValueOrDefault(run));
        var cells = BuildBlocks(lineBuilder, blocks);
        var text = hasColumns ? columnSplitter.Split(lineBuilder, blocks[null]) : InsertMarginHeadings(lineBuilder, [.. blocks[null]]);
        return cells.Count == 0 ? text : TableInserter.Insert(cells, text);
    }

    private static List<PrintedLine> BuildBlocks(PrintedLineBuilder lineBuilder, ILookup<PrintedBlock?, PdfRun> blocks) =>
        [
            .. blocks
                .Where(block => block.Key is not null)
                .OrderBy(block => block.Key!.Order)
                .SelectMany(block => lineBuilder.Build(block).Select(line => line with { Block = block.Key })),
        ];

    private ImmutableArray<PrintedLine> InsertMarginHeadings(PrintedLineBuilder lineBuilder, ImmutableArray<PdfRun> runs)
    {
        var headings = MarginHeadingFinder.Find(lineBuilder, runs);
        return headings.Count == 0
            ? columnSplitter.Split(lineBuilder, runs)
            : MarginHeadingFinder.Insert(
                lineBuilder.Build(headings.OrderBy(run => run.Y)),
                columnSplitter.Split(lineBuilder, runs.Where(run => !headings.Contains(run)))
            );
    }

    // A line outside the structure tree, such as a page header, comes before the first line below it.
    private static ImmutableArray<PrintedLine> MergeUntagged(List<PrintedLine> tagged, ImmutableArray<PrintedLine> untagged)
    {
        var merged = ImmutableArray.CreateBuilder<PrintedLine>(tagged.Count + untagged.Length);
        var next = 0;
        foreach (var line in untagged)
        {
            var index = tagged.FindIndex(next, below => below.Baseline > line.Baseline);
            index = index < 0 ? tagged.Count : index;
            merged.AddRange(tagged.Skip(next).Take(index - next));
            merged.Add(line);
            next = index;
        }

        merged.AddRange(tagged.Skip(next));
        return merged.MoveToImmutable();
    }
}
