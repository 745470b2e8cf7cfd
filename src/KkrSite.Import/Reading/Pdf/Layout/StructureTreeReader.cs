using System.Collections.Immutable;
using System.Globalization;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Pdf.Layout.Lines;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Reads the structure trees of the pages: the block that each marked content belongs to.</summary>
internal sealed class StructureTreeReader
{
    private readonly Dictionary<(int Page, string Mark), PrintedBlock> blocks = [];
    private readonly HashSet<PrintedBlock> usedBlocks = [];
    private readonly HashSet<int> layoutTables = [];
    private PrintedBlock? lastBlock;
    private int page;
    private int lastOrder;
    private int tables;
    private int table;
    private int rows;
    private int cells;

    public IReadOnlyDictionary<(int Page, string Mark), PrintedBlock> Read(IEnumerable<PdfPage> pages)
    {
        foreach (var read in pages.Where(read => read.Tags is not null))
        {
            page = read.Page;
            Walk(read.Tags!, new TreePosition(CreateBlock(isLoose: true, default), IsInline: false));
        }

        // A table that contains another one is a layout table.
        foreach (var (mark, block) in blocks.Where(pair => pair.Value.Cell is { } cell && layoutTables.Contains(cell.Table)).ToList())
        {
            blocks[mark] = block with { Cell = null };
        }

        return blocks;
    }

    private void Walk(PdfStructureNode node, TreePosition position)
    {
        if (node is PdfContentReference reference)
        {
            AddMark(reference.Mark, position.Block);
        }
        else if (node is PdfStructureElement element)
        {
            WalkElement(element, position);
        }
    }

    private void WalkElement(PdfStructureElement element, TreePosition position)
    {
        var outer = (table, rows, cells);
        var inside = Enter(element.Role, position);
        var isFirst = true;
        foreach (var child in element.Children)
        {
            // The first paragraph of a list item or cell belongs to the block of its marker.
            Walk(child, inside with { ReusesBlock = inside.ReusesBlock && isFirst });
            isFirst &= child is PdfStructureElement { Role: "Lbl" };
        }

        if (element.Role is "Table")
        {
            (table, rows, cells) = outer;
        }
    }

    private TreePosition Enter(string role, TreePosition position)
    {
        switch (role)
        {
            case "L":
                return position with { Lists = position.Lists + 1, IsInline = false };
            case "LI":
                return StartBlock(position with { InItem = true }, isLoose: false) with { ReusesBlock = true };
            case "LBody" or "Lbl":
                return position;
            case "TOC":
                return position with { Role = LineRole.TableOfContents, IsInline = false };
            case "Table":
                if (position.Cell is { } around)
                {
                    layoutTables.Add(around.Table);
                }

                (table, rows) = (++tables, 0);
                return position with { IsInline = false };
            case "TR":
                (rows, cells) = (rows + 1, 0);
                return position;
            case "TD" or "TH":
                cells++;
                return StartBlock(position with { Cell = new TableCellPosition(table, rows, cells), Lists = 0 }, isLoose: false) with
                {
                    ReusesBlock = true,
                };
            case "Note" or "FENote":
                return StartBlock(position with { Role = LineRole.Footnote }, isLoose: false) with { ReusesBlock = true };
            case "P" or "TOCI" or "Caption" or "BlockQuote" or "Title":
                return position.ReusesBlock
                    ? position with
                    {
                        IsInline = true,
                        ReusesBlock = false,
                    }
                    : StartBlock(position with { InItem = false }, isLoose: false);
            case "Span" or "Link" or "Reference" or "Quote" or "Em" or "Strong" or "Code" or "Annot" or "Figure" or "Formula" or "Form":
                return position;
            default:
                var level = ParseHeadingLevel(role);
                return level > 0 ? StartBlock(position with { Heading = level, InItem = false }, isLoose: false)
                    : position.IsInline || position.ReusesBlock ? position
                    : StartBlock(position, isLoose: true);
        }
    }

    private TreePosition StartBlock(TreePosition position, bool isLoose)
    {
        var block = CreateBlock(isLoose, position);
        return position with { Block = block, IsInline = !isLoose, ReusesBlock = false };
    }

    private PrintedBlock CreateBlock(bool isLoose, TreePosition position) =>
        new()
        {
            Order = ++lastOrder,
            IsLoose = isLoose,
            HeadingLevel = position.Heading,
            ListLevel = position.InItem ? position.Lists : 0,
            Cell = position.Cell,
            Role = position.Role,
        };

    // Text after a nested block comes after that block in reading order, not where the outer block started.
    private void AddMark(string mark, PrintedBlock block)
    {
        if (block.Order != lastBlock?.Order && !usedBlocks.Add(block))
        {
            block = lastBlock is not null && lastBlock.Order > block.Order ? block with { Order = ++lastOrder } : block;
            usedBlocks.Add(block);
        }

        lastBlock = block;
        blocks[(page, mark)] = block;
    }

    private static int ParseHeadingLevel(string role) =>
        role == "H" ? 1
        : role.Length == 2 && role[0] == 'H' && char.IsAsciiDigit(role[1]) ? int.Parse(role.AsSpan(1), CultureInfo.InvariantCulture)
        : 0;

    private readonly record struct TreePosition(PrintedBlock Block, bool IsInline)
    {
        public bool ReusesBlock { get; init; }

        public bool InItem { get; init; }

        public int Lists { get; init; }

        public int Heading { get; init; }

        public TableCellPosition? Cell { get; init; }

        public LineRole Role { get; init; }
    }
}

/// <summary>Reads the structure tree of a document if it covers the text and divides it into blocks.</summary>
internal static class TrustedStructureTree
{
    private const int MaxBlockCharacters = 6000;

    /// <summary>The block of each marked content; empty if the tree is not usable.</summary>
    public static IReadOnlyDictionary<(int Page, string Mark), PrintedBlock> Read(ImmutableArray<PdfPage> pages)
    {
        var tags = new StructureTreeReader().Read(pages);
        var runs = pages
            .SelectMany(page =>
                page.Runs.Where(run => !run.IsBlank && !run.Artifact)
                    .Select(run => (run.Text.Length, Block: run.Mark is { } mark ? tags.GetValueOrDefault((page.Page, mark)) : null))
            )
            .ToList();
        var all = runs.Sum(run => (long)run.Length);
        var covered = runs.Where(run => run.Block is not null).Sum(run => (long)run.Length);
        var largest = runs.Where(run => run.Block is { IsLoose: false })
            .GroupBy(run => run.Block!.Order)
            .Select(block => block.Sum(run => run.Length))
            .DefaultIfEmpty()
            .Max();
        return covered * 10 >= all * 9 && largest <= MaxBlockCharacters ? tags : ImmutableDictionary<(int, string), PrintedBlock>.Empty;
    }
}
