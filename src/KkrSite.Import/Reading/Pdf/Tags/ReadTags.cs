using System.Globalization;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Tags;

/// <summary>Reads structure trees, page by page: which block each piece of marked content belongs to.</summary>
internal sealed class ReadTags
{
    private readonly Dictionary<(int Page, string Mark), PrintedBlock> blocks = [];
    private readonly HashSet<PrintedBlock> used = [];
    private PrintedBlock? last;
    private int page;
    private int orders;
    private readonly HashSet<int> arranging = [];
    private int tables;
    private int table;
    private int rows;
    private int cells;

    public IReadOnlyDictionary<(int Page, string Mark), PrintedBlock> Read(IEnumerable<PdfPage> pages)
    {
        foreach (var read in pages.Where(read => read.Tags is not null))
        {
            page = read.Page;
            Walk(read.Tags!, new Place(New(isLoose: true, default), IsInline: false));
        }

        // A table with another one in it arranges a page.
        foreach (var (mark, block) in blocks.Where(held => held.Value.Cell is { } cell && arranging.Contains(cell.Table)).ToList())
        {
            blocks[mark] = block with { Cell = null };
        }

        return blocks;
    }

    private void Walk(PdfTag tag, Place place)
    {
        if (tag.Mark is { } mark)
        {
            Hold(mark, place.Block);
            return;
        }

        var outer = (table, rows, cells);
        var inside = Enter(tag.Role ?? "", place);
        var isFirst = true;
        foreach (var part in tag.Parts)
        {
            // The first paragraph of a list item's body, or of a cell, stands beside its marker.
            Walk(part, inside with { ReusesBlock = inside.ReusesBlock && isFirst });
            isFirst &= part.Role is "Lbl";
        }

        if (tag.Role is "Table")
        {
            (table, rows, cells) = outer;
        }
    }

    private Place Enter(string role, Place place)
    {
        switch (role)
        {
            case "L":
                return place with { Lists = place.Lists + 1, IsInline = false };
            case "LI":
                return Opened(place with { InItem = true }, isLoose: false) with { ReusesBlock = true };
            case "LBody" or "Lbl":
                return place;
            case "TOC":
                return place with { Part = LinePart.TableOfContents, IsInline = false };
            case "Table":
                if (place.Cell is { } around)
                {
                    arranging.Add(around.Table);
                }

                (table, rows) = (++tables, 0);
                return place with { IsInline = false };
            case "TR":
                (rows, cells) = (rows + 1, 0);
                return place;
            case "TD" or "TH":
                cells++;
                return Opened(place with { Cell = new TableCell(table, rows, cells), Lists = 0 }, isLoose: false) with { ReusesBlock = true };
            case "Note" or "FENote":
                return Opened(place with { Part = LinePart.Footnote }, isLoose: false) with { ReusesBlock = true };
            case "P" or "TOCI" or "Caption" or "BlockQuote" or "Title":
                return place.ReusesBlock ? place with { IsInline = true, ReusesBlock = false } : Opened(place with { InItem = false }, isLoose: false);
            case "Span" or "Link" or "Reference" or "Quote" or "Em" or "Strong" or "Code" or "Annot" or "Figure" or "Formula" or "Form":
                return place;
            default:
                var level = HeadingLevel(role);
                return level > 0 ? Opened(place with { Heading = level, InItem = false }, isLoose: false)
                    : place.IsInline || place.ReusesBlock ? place
                    : Opened(place, isLoose: true);
        }
    }

    private Place Opened(Place place, bool isLoose)
    {
        var block = New(isLoose, place);
        return place with { Block = block, IsInline = !isLoose, ReusesBlock = false };
    }

    private PrintedBlock New(bool isLoose, Place place) =>
        new(++orders, isLoose, place.Heading, place.InItem ? place.Lists : 0, place.Cell, place.Part);

    // Text behind a block that stands inside another one goes on after it, not where the outer one began.
    private void Hold(string mark, PrintedBlock block)
    {
        if (block.Order != last?.Order && !used.Add(block))
        {
            block = last is not null && last.Order > block.Order ? block with { Order = ++orders } : block;
            used.Add(block);
        }

        last = block;
        blocks[(page, mark)] = block;
    }

    private static int HeadingLevel(string role) =>
        role == "H" ? 1
        : role.Length == 2 && role[0] == 'H' && char.IsAsciiDigit(role[1]) ? int.Parse(role.AsSpan(1), CultureInfo.InvariantCulture)
        : 0;

    private readonly record struct Place(PrintedBlock Block, bool IsInline)
    {
        public bool ReusesBlock { get; init; }

        public bool InItem { get; init; }

        public int Lists { get; init; }

        public int Heading { get; init; }

        public TableCell? Cell { get; init; }

        public LinePart Part { get; init; }
    }
}
