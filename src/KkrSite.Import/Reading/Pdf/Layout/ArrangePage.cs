using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Pages;
using KkrSite.Import.Reading.Pdf.Tables;
using KkrSite.Import.Reading.Pdf.Tags;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>The lines of a page in the order in which they are read: as the structure tree says, else as they stand, cell by cell in tables.</summary>
internal sealed class ArrangePage(IReadOnlyDictionary<(int Page, string Mark), PrintedBlock> tags)
{
    private const int TablesByLines = 10_000;

    private readonly SplitColumns split = new();
    private readonly FindGutter columns = new();
    private readonly FindMarginHeads findHeads = new();
    private readonly FindRuledCells findCells = new();
    private readonly FindAlignedCells findAligned = new(TablesByLines);

    public ImmutableArray<PrintedLine> Arrange(PdfPage page)
    {
        // Where texts stand side by side, what is aligned is no table, and what stands at the left no margin.
        var set = new SetLines(page);
        var ruled = tags.Count == 0 ? findCells.On(page) : null;
        var outside = ruled is null ? [] : page.Runs.Where(run => !ruled.ContainsKey(run)).ToImmutableArray();
        var isOneText = ruled is not null && columns.Find(set.Set(outside.OrderBy(run => run.Y).ThenBy(run => run.X))) is null;
        var aligned = isOneText ? findAligned.On(set, outside) : null;
        var blocks = page.Runs
            .Select(run => (Run: run, Block: ruled is not null ? ruled.GetValueOrDefault(run) ?? aligned?.GetValueOrDefault(run) : run.Mark is { } mark ? tags.GetValueOrDefault((page.Page, mark)) : null))
            .ToLookup(pair => pair.Block, pair => pair.Run);
        var tagged = blocks.Where(block => block.Key is not null)
            .OrderBy(block => block.Key!.Order)
            .SelectMany(block => set.Set(block).Select(line => line with { Block = block.Key }))
            .ToList();
        var free = isOneText ? WithMarginHeads(set, [.. blocks[null]]) : split.Split(set, blocks[null]);
        return tagged.Count == 0 ? free : ruled is not null ? PlaceTables.Among(tagged, free) : Merge(tagged, free);
    }

    private ImmutableArray<PrintedLine> WithMarginHeads(SetLines set, ImmutableArray<PdfRun> runs)
    {
        var heads = findHeads.On(set, runs);
        return heads.Count == 0 ? split.Split(set, runs) : findHeads.Place(set.Set(heads.OrderBy(run => run.Y)), split.Split(set, runs.Where(run => !heads.Contains(run))));
    }

    // What the tree leaves out, as page heads, comes before the first line below it.
    private static ImmutableArray<PrintedLine> Merge(List<PrintedLine> tagged, ImmutableArray<PrintedLine> free)
    {
        var merged = ImmutableArray.CreateBuilder<PrintedLine>(tagged.Count + free.Length);
        var next = 0;
        foreach (var line in free)
        {
            var place = tagged.FindIndex(next, below => below.Baseline > line.Baseline);
            place = place < 0 ? tagged.Count : place;
            merged.AddRange(tagged.Skip(next).Take(place - next));
            merged.Add(line);
            next = place;
        }

        merged.AddRange(tagged.Skip(next));
        return merged.MoveToImmutable();
    }
}
